import type { CollectionSlug, PayloadRequest } from 'payload'
import { referenceFields } from './referenceFields.ts'

/** How many documents, drafts and trashed ones included, refer to this one. */
export async function countUses(req: PayloadRequest, collection: string, id: string): Promise<number> {
  let uses = 0
  // One after the other: MongoDB refuses two queries at once in one transaction.
  for (const { collection: from, paths } of referenceFields[collection] ?? []) {
    const { totalDocs } = await req.payload.count({
      collection: from as CollectionSlug,
      where: { or: paths.map((path) => ({ [path]: { equals: id } })) },
      trash: true,
      overrideAccess: true,
      req,
    })
    uses += totalDocs
  }
  return uses
}
