import type { DataFromCollectionSlug, Payload, Where } from 'payload'
import { vocabularies } from '../domain/vocabulary.ts'
import type { Innstillinger } from '../generated/payload-types.ts'

/** What entries stand on, and what else the public half shows: few enough to be kept whole. */
export const groundCollections = [
  'ressurser',
  'sider',
  'media',
  'kommuner',
  'fylker',
  'regioner',
  ...vocabularies,
] as const
export type GroundCollection = (typeof groundCollections)[number]
export type LiveCollection = GroundCollection | 'tiltak'

const published: Where = { _status: { equals: 'published' } }
/** Of these only that they are gone is told. */
const withdrawn: Where = { arbeidsflyt: { equals: 'trukketTilbake' } }

/** Documents as stored, bare: relations are ids. */
export type GroundDocuments = {
  readonly [Slug in GroundCollection]: readonly DataFromCollectionSlug<Slug>[]
} & { readonly innstillinger: Innstillinger }

/** Whose documents have versions that are not public. */
export const withDrafts: readonly LiveCollection[] = ['tiltak', 'ressurser', 'sider']

/** What is public of a collection, withdrawn entries among it. */
export const publicOf = (collection: LiveCollection): Where[] =>
  withDrafts.includes(collection)
    ? [{ or: [published, ...(collection === 'tiltak' ? [withdrawn] : [])] }]
    : []

/** As stored, with nothing looked up, whoever asks. */
export const bare = {
  pagination: false,
  depth: 0,
  draft: false,
  overrideAccess: true,
  joins: false as never,
} as const

/** The published documents of a collection, withdrawn entries among them, in its own order; only those with the ids where some are given. */
export async function readCollection<Slug extends LiveCollection>(
  payload: Payload,
  collection: Slug,
  ids?: readonly string[],
): Promise<DataFromCollectionSlug<Slug>[]> {
  const and: Where[] = [...publicOf(collection), ...(ids ? [{ id: { in: ids } }] : [])]
  const { docs } = await payload.find({ collection, where: { and }, ...bare })
  return docs as DataFromCollectionSlug<Slug>[]
}

/** What holds for the whole catalogue. */
export const readSettings = (payload: Payload): Promise<Innstillinger> =>
  payload.findGlobal({ slug: 'innstillinger', depth: 0, draft: false, overrideAccess: true })
