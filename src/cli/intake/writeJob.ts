import { createLocalReq, type Payload } from 'payload'
import { readKnowledge } from '../../editorial/intake/readKnowledge.ts'
import type { ExpectationIssue, Expectations } from '../../editorial/intake/runs/checkExpectations.ts'
import { planRun } from '../../editorial/intake/runs/planRun.ts'
import { type OnProgress, type ReportRow, rowsOf } from '../../editorial/intake/runs/runReport.ts'
import { startRun } from '../../editorial/intake/runs/startRun.ts'
import { writeRun } from '../../editorial/intake/runs/writeRun.ts'
import { createSourceReader } from '../../intake/createSourceReader.ts'
import { fileSource } from './fileSource.ts'

export interface WriteJob {
  files: readonly string[]
  navn: string
  expectations: Expectations
  /** False: a trial that writes nothing. */
  submit: boolean
}

export interface WriteResult {
  /** The run that was written, or that would be taken up again; null after a trial. */
  run: { id: string; navn: string } | null
  rows: readonly ReportRow[]
  /** Expectations that were not met; nothing was written then. */
  issues: readonly ExpectationIssue[]
  /** False when there is more to write: the same job again goes on. */
  done: boolean
}

interface Circumstances {
  payload: Payload
  onProgress: OnProgress
  /** Asked between batches: true leaves the rest to the next time. */
  pauseWhen?: () => boolean
}

/** Tries or writes the files as one run. */
export async function doWriteJob(
  { files, navn, expectations, submit }: WriteJob,
  { payload, onProgress, pauseWhen = () => false }: Circumstances,
): Promise<WriteResult> {
  const req = await createLocalReq({}, payload)
  const reader = createSourceReader(await readKnowledge(req))
  const sources = files.map(fileSource)
  const plan = await planRun(sources, { reader, expectations, onProgress }, req)
  const { rows, issues, continues } = plan
  if (!submit || issues.length > 0) return { run: continues, rows, issues, done: true }
  const started = await startRun(plan, { navn }, req)
  const run = await writeRun(sources, { payload, user: null, run: started, reader, onProgress, pauseWhen })
  return { run, rows: rowsOf(run), issues, done: run.status === 'ferdig' }
}
