import type { PayloadRequest } from 'payload'
import type { Forslag } from '../../generated/payload-types.ts'
import { findDocument } from './findDocument.ts'
import { alwaysAsk } from './register/alwaysAsk.ts'

/** The proposal that a document with these bytes became; null when there is none. Its reading is not fetched. */
export async function findProposal(
  sha256: string,
  req: PayloadRequest,
  register = alwaysAsk,
): Promise<Forslag | null> {
  if (!register.mayHave(sha256)) return null
  const kildedokument = await findDocument(sha256, req)
  if (!kildedokument) return null
  const { docs } = await req.payload.find({
    collection: 'forslag',
    where: { kildedokument: { equals: kildedokument } },
    limit: 1,
    pagination: false,
    depth: 0,
    draft: false,
    overrideAccess: true,
    select: { lesning: false, gjennomgang: false },
    req,
  })
  return (docs[0] as Forslag | undefined) ?? null
}
