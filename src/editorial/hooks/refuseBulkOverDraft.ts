import type { CollectionBeforeChangeHook } from 'payload'
import { fault } from '../fault.ts'
import { howSaved } from '../howSaved.ts'

/** A change of many at once starts from the live documents: one that would bury a newer draft is refused. */
export const refuseBulkOverDraft: CollectionBeforeChangeHook = async ({
  collection,
  data,
  operation,
  originalDoc,
  req,
}) => {
  const { bulk, draft } = howSaved(req, collection.slug)
  if (operation !== 'update' || !bulk || draft) return data
  const { docs } = await req.payload.db.findVersions<{ lagring?: number | null }>({
    collection: collection.slug,
    where: { and: [{ parent: { equals: originalDoc.id } }, { latest: { equals: true } }] },
    limit: 1,
    pagination: false,
    req,
  })
  const newest = docs[0]?.version.lagring ?? 0
  if (newest > Number(originalDoc.lagring ?? 0))
    throw fault(req, 'conflict', 'newerDraft', { tittel: originalDoc.tittel ?? '' })
  return data
}
