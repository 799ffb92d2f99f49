import type { CollectionSlug, Payload } from 'payload'
import type { Stored } from './decideRow.ts'

export type StoredDocument = Stored & { id: string }

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
