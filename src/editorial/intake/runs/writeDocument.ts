import type { PayloadRequest } from 'payload'
import type { Forslag } from '../../../generated/payload-types.ts'
import type { Reader } from '../../../intake/createReader.ts'
import { redact } from '../../../intake/redact.ts'
import { findProposal } from '../findProposal.ts'
import { openItems } from '../openItems.ts'
import { proposalFromReading } from '../proposalFromReading.ts'
import type { IntakeSource } from './intakeSource.ts'
import { fingerprintOf, isRefused, readBytes } from './readSource.ts'
import type { ReportRow } from './runReport.ts'

interface Writing {
  run: string
  reader: Reader
  /** Hashes of the documents that came before it in the run. */
  seen: ReadonlySet<string>
}

/** Writes one document of a run as a proposal, unless it is one already, and tells what became of it. */
export async function writeDocument(
  source: IntakeSource,
  { run, reader, seen }: Writing,
  req: PayloadRequest,
): Promise<ReportRow> {
  const bytes = await source.read()
  const sha256 = fingerprintOf(bytes)
  const row = { navn: redact(source.name), sha256, forslag: null, apne: 0, feil: [] }
  const known = await findProposal(sha256, req)
  if (known) return { ...row, ...(seen.has(sha256) ? duplicateOf(known) : knownRow(known, run)) }
  const { reading, tekst } = readBytes(source, bytes, reader)
  const feil = reading.issues.map(({ code }) => code)
  if (isRefused(reading)) return { ...row, utfall: 'avvist', feil }
  const { id } = await proposalFromReading({ reading, bytes, tekst, innlesing: run }, req)
  return { ...row, utfall: 'forslag', forslag: id, apne: openItems(reading).length, feil }
}

const duplicateOf = ({ id }: Forslag) => ({ utfall: 'duplikat' as const, forslag: id })

/** A proposal of this very run was written before the run was interrupted. */
const knownRow = (known: Forslag, run: string) =>
  known.innlesing === run
    ? {
        utfall: known.nyUtgaveAv ? ('endret' as const) : ('forslag' as const),
        forslag: known.id,
        apne: known.antallApne ?? 0,
      }
    : duplicateOf(known)
