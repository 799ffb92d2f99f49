import { createHash } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import type { DocumentKind } from '../../intake/reading.ts'

interface Received {
  navn: string
  bytes: Uint8Array
  tekst: string
  innholdstype: DocumentKind
}

/** Keeps a raw document once: the same bytes are the same document. Answers its id, and whether it was here before. */
export async function receiveDocument(
  { navn, bytes, tekst, innholdstype }: Received,
  req: PayloadRequest,
): Promise<{ id: string; known: boolean }> {
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const { docs } = await req.payload.find({
    collection: 'kildedokumenter',
    where: { sha256: { equals: sha256 } },
    limit: 1,
    depth: 0,
    draft: false,
    overrideAccess: true,
    req,
  })
  if (docs[0]) return { id: docs[0].id, known: true }
  const { id } = await req.payload.create({
    collection: 'kildedokumenter',
    data: { navn, sha256, tekst, innholdstype },
    depth: 0,
    draft: false,
    overrideAccess: true,
    req,
  })
  return { id, known: false }
}
