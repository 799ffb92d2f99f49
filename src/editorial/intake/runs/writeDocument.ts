import type { PayloadRequest } from 'payload'
import type { Forslag } from '../../../generated/payload-types.ts'
import { redactFileName } from '../../../intake/redactFileName.ts'
import { idOf } from '../../idOf.ts'
import { editionOf } from '../changes/editionOf.ts'
import { findProposal } from '../findProposal.ts'
import { profileOfReading } from '../links/entryProfile.ts'
import type { Surroundings } from '../links/linksOf.ts'
import { proposalFromReading } from '../proposalFromReading.ts'
import { issuesOf } from './issuesOf.ts'
import { type RunDocument, refusalOf } from './readSources.ts'
import type { ReportRow } from './runReport.ts'

interface Writing {
  /** The run's id. */
  run: string
  /** Hashes of the documents that came before it in the run. */
  seen: ReadonlySet<string>
  around: Surroundings
}

/** Writes one document of a run as a proposal, unless it is one already, and tells what became of it. */
export async function writeDocument(
  document: RunDocument,
  { run, seen, around }: Writing,
  req: PayloadRequest,
): Promise<ReportRow> {
  const { sha256 } = document
  const row = { navn: redactFileName(document.navn), sha256, forslag: null, apne: 0, feil: [] }
  const refusal = refusalOf(document)
  if (refusal) return { ...row, utfall: 'avvist', feil: refusal }
  const known = 'known' in document ? document.known : await findProposal(sha256, req, around.register)
  if (known) return { ...row, ...(seen.has(sha256) ? duplicateOf(known) : knownRow(known, run)) }
  if (!('read' in document)) return { ...row, utfall: 'duplikat' }
  const { reading, bytes, text } = document.read
  const edition = await editionOf(reading, req, around.register)
  const proposal = { reading, bytes, tekst: text, innlesing: run, around, edition }
  const written = await proposalFromReading(proposal, req)
  around.profiles.add(profileOfReading(written.id, reading))
  around.register.add({ sha256, navn: reading.source, tittel: written.tittel })
  return { ...row, ...knownRow(written, run), feil: issuesOf(reading, around.register) }
}

const duplicateOf = ({ id }: Forslag) => ({ utfall: 'duplikat' as const, forslag: id })

/** A proposal of this very run: just written, or before the run was interrupted. */
const knownRow = (known: Forslag, run: string) =>
  idOf(known.innlesing) === run
    ? {
        utfall: known.nyUtgaveAv ? ('endret' as const) : ('forslag' as const),
        forslag: known.id,
        apne: known.antallApne ?? 0,
      }
    : duplicateOf(known)
