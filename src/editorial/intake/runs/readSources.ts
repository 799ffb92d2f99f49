import { createHash } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import type { Forslag } from '../../../generated/payload-types.ts'
import type { SourceReader, SourceReading } from '../../../intake/createSourceReader.ts'
import { isUnread } from '../../../intake/isUnread.ts'
import type { Reading } from '../../../intake/reading.ts'
import { findProposal } from '../findProposal.ts'
import type { Register } from '../register/register.ts'
import type { IntakeSource } from './intakeSource.ts'

/** A document of a run: read, or known to be a proposal already and therefore not read again. */
export type RunDocument = { navn: string; sha256: string } & ({ read: SourceReading } | { known: Forslag })

interface Circumstances {
  reader: SourceReader
  req: PayloadRequest
  register: Register
}

/** The documents one by one; a table holds many. Files that are proposals already are not read again. */
export async function* readSources(
  sources: readonly IntakeSource[],
  { reader, req, register }: Circumstances,
): AsyncGenerator<RunDocument> {
  for (const source of sources) {
    const bytes = await source.read()
    const sha256 = fingerprintOf(bytes ?? '')
    const known = bytes && (await findProposal(sha256, req, register))
    if (known) yield { navn: source.name, sha256, known }
    else
      for await (const read of reader({ source: source.name, bytes }))
        yield { navn: read.reading.source, sha256: fingerprintOf(read.bytes), read }
  }
}

/** Why a document is refused: there is nothing to read in it; null for any other. */
export const refusalOf = (document: RunDocument): Reading['issues'] | null =>
  'read' in document && isUnread(document.read.reading) ? document.read.reading.issues : null

export const fingerprintOf = (bytes: Uint8Array | string): string =>
  createHash('sha256').update(bytes).digest('hex')
