import type { PayloadRequest } from 'payload'
import type { Forslag } from '../../generated/payload-types.ts'
import type { Reading } from '../../intake/reading.ts'
import { openItems } from './openItems.ts'
import { receiveDocument } from './receiveDocument.ts'

interface Read {
  reading: Reading
  bytes: Uint8Array
  tekst: string
  /** The intake run that the document came with. */
  innlesing?: string | null
}

/** Keeps a document and makes the proposal of what was read from it, with what a person must decide. */
export async function proposalFromReading(
  { reading, bytes, tekst, innlesing = null }: Read,
  req: PayloadRequest,
): Promise<Forslag> {
  const received = { navn: reading.source, bytes, tekst, innholdstype: reading.innholdstype, innlesing }
  const kildedokument = await receiveDocument(received, req)
  return req.payload.create({
    collection: 'forslag',
    data: {
      tittel: reading.tittel?.tekst ?? reading.source,
      status: 'ny',
      lesning: reading as unknown as Record<string, unknown>,
      apne: openItems(reading),
      kildedokument,
      innlesing,
    },
    depth: 0,
    draft: false,
    overrideAccess: true,
    req,
  })
}
