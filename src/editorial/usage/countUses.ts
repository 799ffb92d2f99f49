import type { PayloadRequest } from 'payload'
import { findUses } from '../terms/findUses.ts'
import { referenceFields } from './referenceFields.ts'

/** How many documents refer to this one, live, in a draft or in the trash. */
export async function countUses(req: PayloadRequest, collection: string, id: string): Promise<number> {
  let uses = 0
  // One after the other: MongoDB refuses two queries at once in one transaction.
  for (const reference of referenceFields[collection] ?? [])
    uses += new Set((await findUses(req, reference, id)).map((use) => use.id)).size
  return uses
}
