import type { DataFromCollectionSlug, Payload, Where } from 'payload'
import { vocabularies } from '../domain/vocabulary.ts'
import type { Innstillinger } from '../generated/payload-types.ts'

/** What the public half may show or needs to name. */
export const liveCollections = [
  'tiltak',
  'ressurser',
  'sider',
  'media',
  'kommuner',
  'fylker',
  'regioner',
  ...vocabularies,
] as const
export type LiveCollection = (typeof liveCollections)[number]

const published: Where = { _status: { equals: 'published' } }
/** Of these only that they are gone is told. */
const withdrawn: Where = { arbeidsflyt: { equals: 'trukketTilbake' } }

/** Documents as stored, bare: relations are ids. */
export type LiveDocuments = {
  readonly [Slug in LiveCollection]: readonly DataFromCollectionSlug<Slug>[]
} & { readonly innstillinger: Innstillinger }

const withDrafts: readonly LiveCollection[] = ['tiltak', 'ressurser', 'sider']

/** The published documents of a collection, withdrawn entries among them, in its own order; only those with the ids where some are given. */
export async function readCollection<Slug extends LiveCollection>(
  payload: Payload,
  collection: Slug,
  ids?: readonly string[],
): Promise<DataFromCollectionSlug<Slug>[]> {
  const and: Where[] = [
    ...(withDrafts.includes(collection)
      ? [{ or: [published, ...(collection === 'tiltak' ? [withdrawn] : [])] }]
      : []),
    ...(ids ? [{ id: { in: ids } }] : []),
  ]
  const { docs } = await payload.find({
    collection,
    where: { and },
    pagination: false,
    depth: 0,
    draft: false,
    overrideAccess: true,
    joins: false as never,
  })
  return docs as DataFromCollectionSlug<Slug>[]
}

/** What holds for the whole catalogue. */
export const readSettings = (payload: Payload): Promise<Innstillinger> =>
  payload.findGlobal({ slug: 'innstillinger', depth: 0, draft: false, overrideAccess: true })

/** Everything that is live, read in bulk. */
export async function readLive(payload: Payload): Promise<LiveDocuments> {
  const read = await Promise.all(
    liveCollections.map(async (slug) => [slug, await readCollection(payload, slug)] as const),
  )
  return {
    ...Object.fromEntries(read),
    innstillinger: await readSettings(payload),
  } as unknown as LiveDocuments
}
