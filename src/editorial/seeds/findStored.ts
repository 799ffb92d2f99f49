import type { CollectionSlug, Payload } from 'payload'

export type StoredDocument = { id: string; froMerke?: string | null; deletedAt?: string | null } & Record<
  string,
  unknown
>

/** All documents of a collection, trashed ones included. Drafts count as they stand: an editor wrote them. */
export async function findStored(payload: Payload, collection: CollectionSlug): Promise<StoredDocument[]> {
  const hasDrafts = Boolean(payload.collections[collection].config.versions?.drafts)
  const { docs } = await payload.find({
    collection,
    pagination: false,
    depth: 0,
    draft: hasDrafts,
    trash: true,
    overrideAccess: true,
    // Typed only where a collection has joins.
    joins: false as never,
  })
  return docs as unknown as StoredDocument[]
}
