import type { Payload, PayloadRequest } from 'payload'
import type { Innlesinger } from '../../../generated/payload-types.ts'
import type { Reader } from '../../../intake/createReader.ts'
import { inTransaction } from '../../inTransaction.ts'
import { asIntake } from '../asIntake.ts'
import type { IntakeSource } from './intakeSource.ts'
import { type OnProgress, type ReportRow, runCounts } from './runReport.ts'
import { saveRun } from './saveRun.ts'
import { writeDocument } from './writeDocument.ts'

/** Documents that share a transaction: together they cost less, and if one fails each gets its own. */
const batchSize = 20

interface Writing {
  payload: Payload
  user: PayloadRequest['user']
  run: Innlesinger
  reader: Reader
  onProgress?: OnProgress
}

/**
 * Writes the documents of a run as proposals. Each is written whole or not at all; what an interrupted run wrote already
 * is left as it is, so that the same call again continues. A fault stops the run and is thrown on.
 */
export async function writeRun(
  sources: readonly IntakeSource[],
  { payload, user, run, reader, onProgress = () => {} }: Writing,
): Promise<Innlesinger> {
  const write = <Result>(work: (req: PayloadRequest) => Promise<Result>): Promise<Result> =>
    inTransaction(payload, { withoutEvents: false, user }, (req) => work(asIntake(req)))
  const writeTogether = (batch: readonly IntakeSource[]): Promise<ReportRow[]> =>
    write(async (req) => {
      const written: ReportRow[] = []
      const seen = new Set(rows.map(({ sha256 }) => sha256))
      for (const source of batch) {
        const row = await writeDocument(source, { run: run.id, reader, seen }, req)
        seen.add(row.sha256)
        written.push(row)
      }
      await saveRun(run.id, { status: 'skriver', ...runCounts([...rows, ...written]) }, req)
      return written
    })

  const rows: ReportRow[] = []
  try {
    for (let at = 0; at < sources.length; at += batchSize) {
      const batch = sources.slice(at, at + batchSize)
      const written = await writeTogether(batch).catch(async (): Promise<ReportRow[]> => {
        const alone: ReportRow[] = []
        for (const source of batch) alone.push(...(await writeTogether([source])))
        return alone
      })
      rows.push(...written)
      onProgress({ step: 'write', done: rows.length, total: sources.length })
    }
    return await write((req) => endRun(run.id, 'ferdig', rows, req))
  } catch (fault) {
    await write((req) => endRun(run.id, 'stoppet', rows, req))
    throw fault
  }
}

const endRun = (
  run: string,
  status: 'ferdig' | 'stoppet',
  rows: readonly ReportRow[],
  req: PayloadRequest,
): Promise<Innlesinger> =>
  saveRun(run, { status, ...runCounts(rows), rapport: [...rows], avsluttet: new Date().toISOString() }, req)
