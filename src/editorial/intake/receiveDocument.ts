import { createHash } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import type { DocumentKind } from '../../intake/reading.ts'
import { findDocument } from './findDocument.ts'

interface Received {
  navn: string
  bytes: Uint8Array
  tekst: string
  innholdstype: DocumentKind
}

/** Keeps a raw document once: the same bytes are the same document. Answers its id. */
export async function receiveDocument(
  { navn, bytes, tekst, innholdstype }: Received,
  req: PayloadRequest,
): Promise<string> {
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const known = await findDocument(sha256, req)
  if (known) return known
  const { id } = await req.payload.create({
    collection: 'kildedokumenter',
    data: { navn, sha256, tekst, innholdstype },
    depth: 0,
    draft: false,
    overrideAccess: true,
    req,
  })
  return id
}
