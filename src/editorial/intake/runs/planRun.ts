import { createHash } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import type { Reader } from '../../../intake/createReader.ts'
import { redact } from '../../../intake/redact.ts'
import { findProposal } from '../findProposal.ts'
import { openItems } from '../openItems.ts'
import {
  checkExpectations,
  type ExpectationIssue,
  type Expectations,
  noExpectations,
} from './checkExpectations.ts'
import type { IntakeSource } from './intakeSource.ts'
import { fingerprintOf, isRefused, readBytes } from './readSource.ts'
import type { OnProgress, ReportRow } from './runReport.ts'

export interface RunPlan {
  /** One row a document, as it will come to be written. */
  rows: readonly ReportRow[]
  expectations: Expectations
  /** Expectations that are not met: the run is not to be started. */
  issues: readonly ExpectationIssue[]
  /** The same for the same documents in any order. */
  merke: string
}

interface Options {
  reader: Reader
  expectations?: Expectations
  onProgress?: OnProgress
}

/** Reads every document, one at a time, and tells what writing them would do. Writes nothing. */
export async function planRun(
  sources: readonly IntakeSource[],
  { reader, expectations = noExpectations, onProgress = () => {} }: Options,
  req: PayloadRequest,
): Promise<RunPlan> {
  const rows: ReportRow[] = []
  const seen = new Set<string>()
  for (const source of sources) {
    const bytes = await source.read()
    const sha256 = fingerprintOf(bytes)
    const row = { navn: redact(source.name), sha256, forslag: null, apne: 0, feil: [] }
    const known = await findProposal(sha256, req)
    if (known || seen.has(sha256)) rows.push({ ...row, utfall: 'duplikat', forslag: known?.id ?? null })
    else {
      const { reading } = readBytes(source, bytes, reader)
      const feil = reading.issues.map(({ code }) => code)
      rows.push(
        isRefused(reading)
          ? { ...row, utfall: 'avvist', feil }
          : { ...row, utfall: 'forslag', apne: openItems(reading).length, feil },
      )
    }
    seen.add(sha256)
    onProgress({ step: 'read', done: rows.length, total: sources.length })
  }
  return { rows, expectations, issues: checkExpectations(expectations, rows), merke: markOf([...seen]) }
}

const markOf = (hashes: string[]): string =>
  createHash('sha256').update(hashes.sort().join('\n')).digest('hex')
