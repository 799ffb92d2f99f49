import type { PayloadRequest } from 'payload'
import type { Innlesinger } from '../../../generated/payload-types.ts'
import type { SourceReader } from '../../../intake/createSourceReader.ts'
import { readRegister } from '../register/readRegister.ts'
import {
  checkExpectations,
  type ExpectationIssue,
  type Expectations,
  noExpectations,
} from './checkExpectations.ts'
import { findUnfinished } from './findUnfinished.ts'
import { fingerprintOfAll } from './fingerprintOfAll.ts'
import type { IntakeSource } from './intakeSource.ts'
import { planDocument } from './planDocument.ts'
import { readSources } from './readSources.ts'
import type { OnProgress, ReportRow } from './runReport.ts'

export interface RunPlan {
  /** A run of the same files that was interrupted; nothing is read anew then, and `rows` are empty. */
  continues: Innlesinger | null
  /** One row a document, as it will come to be written. */
  rows: readonly ReportRow[]
  expectations: Expectations
  /** Expectations that are not met: the run is not to be started. */
  issues: readonly ExpectationIssue[]
  merke: string
}

interface Options {
  reader: SourceReader
  expectations?: Expectations
  onProgress?: OnProgress
}

/** Reads every document, one at a time, and tells what writing them would do. Writes nothing. */
export async function planRun(
  sources: readonly IntakeSource[],
  { reader, expectations = noExpectations, onProgress = () => {} }: Options,
  req: PayloadRequest,
): Promise<RunPlan> {
  const merke = await fingerprintOfAll(sources)
  const continues = await findUnfinished(merke, req)
  if (continues) return { continues, rows: [], expectations, issues: [], merke }
  const rows: ReportRow[] = []
  const seen = new Set<string>()
  const register = await readRegister(req)
  for (const [at, source] of sources.entries()) {
    for await (const document of readSources([source], { reader, req, register })) {
      rows.push(await planDocument(document, { seen, register }, req))
      seen.add(document.sha256)
    }
    onProgress({ step: 'read', done: at + 1, total: sources.length })
  }
  return { continues, rows, expectations, issues: checkExpectations(expectations, rows), merke }
}
