import type { PayloadRequest } from 'payload'
import { redactFileName } from '../../../intake/redactFileName.ts'
import { findEarlier } from '../changes/findEarlier.ts'
import { findProposal } from '../findProposal.ts'
import { openItems } from '../openItems.ts'
import type { Register } from '../register/register.ts'
import { issuesOf } from './issuesOf.ts'
import { type RunDocument, refusalOf } from './readSources.ts'
import type { ReportRow } from './runReport.ts'

interface Planning {
  /** Hashes of the documents that came before it in the run. */
  seen: ReadonlySet<string>
  register: Register
}

/** What writing a document would do. */
export async function planDocument(
  document: RunDocument,
  { seen, register }: Planning,
  req: PayloadRequest,
): Promise<ReportRow> {
  const { sha256 } = document
  const row = { navn: redactFileName(document.navn), sha256, forslag: null, apne: 0, feil: [] }
  const refusal = refusalOf(document)
  if (refusal) return { ...row, utfall: 'avvist', feil: refusal }
  const known = 'known' in document ? document.known : await findProposal(sha256, req, register)
  if (known || seen.has(sha256)) return { ...row, utfall: 'duplikat', forslag: known?.id ?? null }
  if (!('read' in document)) return { ...row, utfall: 'duplikat' }
  const { reading } = document.read
  const earlier = await findEarlier(reading, req, register)
  return {
    ...row,
    utfall: earlier ? 'endret' : 'forslag',
    apne: openItems(reading).length,
    feil: issuesOf(reading, register),
  }
}
