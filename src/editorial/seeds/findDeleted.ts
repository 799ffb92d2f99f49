import type { CollectionSlug, Payload, PayloadRequest } from 'payload'

/** Titles of the collection's documents that someone deleted for good: the timeline remembers them. */
export async function findDeleted(
  payload: Payload,
  collection: CollectionSlug,
  req?: PayloadRequest,
): Promise<ReadonlySet<string>> {
  const { docs } = await payload.find({
    collection: 'hendelser',
    where: { and: [{ samling: { equals: collection } }, { handling: { equals: 'slettet' } }] },
    pagination: false,
    depth: 0,
    draft: false,
    overrideAccess: true,
    select: { tittel: true },
    ...(req ? { req } : {}),
  })
  return new Set(docs.flatMap(({ tittel }) => (tittel ? [tittel] : [])))
}
