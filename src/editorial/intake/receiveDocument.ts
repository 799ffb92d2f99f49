import { createHash } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import type { DocumentKind } from '../../intake/reading.ts'
import { findDocument } from './findDocument.ts'
import type { Register } from './register/register.ts'

interface Received {
  navn: string
  bytes: Uint8Array
  tekst: string
  innholdstype: DocumentKind
  /** The intake run that it came with. */
  innlesing: string | null
}

/** Keeps a raw document once: the same bytes are the same document. Answers its id. */
export async function receiveDocument(
  { bytes, ...received }: Received,
  req: PayloadRequest,
  register: Register,
): Promise<string> {
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const known = register.mayHave(sha256) ? await findDocument(sha256, req) : null
  if (known) return known
  const { id } = await req.payload.create({
    collection: 'kildedokumenter',
    data: { ...received, sha256 },
    depth: 0,
    draft: false,
    overrideAccess: true,
    req,
  })
  return id
}
