import type { PayloadRequest } from 'payload'
import type { Forslag } from '../../generated/payload-types.ts'
import { keepReading } from '../../intake/keepReading.ts'
import type { Reading } from '../../intake/reading.ts'
import { linksOf, nothingAround, type Surroundings } from './links/linksOf.ts'
import { settleReferences } from './links/settleReferences.ts'
import { openItems } from './openItems.ts'
import { receiveDocument } from './receiveDocument.ts'
import { titleOf } from './titleOf.ts'

interface Read {
  reading: Reading
  bytes: Uint8Array
  tekst: string
  /** The intake run that the document came with. */
  innlesing?: string | null
  /** Entries to compare it with. */
  around?: Surroundings
  /** Of a changed document: what it is a new edition of. */
  edition?: Pick<Forslag, 'nyUtgaveAv' | 'oppdaterer' | 'endringer'>
}

/** Keeps a document and makes the proposal of what was read from it, with what a person must decide. */
export async function proposalFromReading(
  { reading, bytes, tekst, innlesing = null, around = nothingAround, edition = {} }: Read,
  req: PayloadRequest,
): Promise<Forslag> {
  const received = { navn: reading.source, bytes, tekst, innholdstype: reading.innholdstype, innlesing }
  const kildedokument = await receiveDocument(received, req, around.register)
  const koblinger = linksOf(reading, around)
  return req.payload.create({
    collection: 'forslag',
    data: {
      tittel: titleOf(reading),
      status: 'ny',
      lesning: keepReading(reading) as unknown as Record<string, unknown>,
      apne: settleReferences(openItems(reading), koblinger),
      koblinger,
      ...edition,
      kildedokument,
      innlesing,
    },
    depth: 0,
    draft: false,
    overrideAccess: true,
    req,
  })
}
