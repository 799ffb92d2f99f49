import type { CollectionSlug, PayloadRequest } from 'payload'
import { referenceFields } from './referenceFields.ts'

/** How many documents, drafts and trashed ones included, refer to this one. */
export async function countUses(req: PayloadRequest, collection: string, id: string): Promise<number> {
  const counts = (referenceFields[collection] ?? []).map(async ({ collection: from, paths }) => {
    const { totalDocs } = await req.payload.count({
      collection: from as CollectionSlug,
      where: { or: paths.map((path) => ({ [path]: { equals: id } })) },
      trash: true,
      overrideAccess: true,
      req,
    })
    return totalDocs
  })
  return (await Promise.all(counts)).reduce((sum, count) => sum + count, 0)
}
