import type { CollectionSlug, DataFromCollectionSlug, Payload, Where } from 'payload'
import { vocabularies } from '../domain/vocabulary.ts'

const published: Where = { _status: { equals: 'published' } }

const all = async <Slug extends CollectionSlug>(
  payload: Payload,
  collection: Slug,
  where: Where = {},
): Promise<DataFromCollectionSlug<Slug>[]> => {
  const { docs } = await payload.find({
    collection,
    where,
    pagination: false,
    depth: 0,
    draft: false,
    overrideAccess: true,
    joins: false as never,
  })
  return docs as DataFromCollectionSlug<Slug>[]
}

/** Every document that the public half may show or needs to name, read in bulk and bare (relations as ids). */
export async function readLive(payload: Payload) {
  const [tiltak, ressurser, sider, media, kommuner, fylker, regioner, ...terms] = await Promise.all([
    all(payload, 'tiltak', published),
    all(payload, 'ressurser', published),
    all(payload, 'sider', published),
    all(payload, 'media'),
    all(payload, 'kommuner'),
    all(payload, 'fylker'),
    all(payload, 'regioner'),
    ...vocabularies.map((ordliste) => all(payload, ordliste)),
  ])
  const begreper = vocabularies.map((ordliste, index) => ({ ordliste, docs: terms[index] ?? [] }))
  return { tiltak, ressurser, sider, media, kommuner, fylker, regioner, begreper }
}

export type LiveDocuments = Awaited<ReturnType<typeof readLive>>
