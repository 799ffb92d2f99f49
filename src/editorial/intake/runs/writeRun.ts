import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import type { Innlesinger } from '../../../generated/payload-types.ts'
import type { SourceReader } from '../../../intake/createSourceReader.ts'
import { inTransaction } from '../../inTransaction.ts'
import { asIntake } from '../asIntake.ts'
import { inBatches } from './inBatches.ts'
import type { IntakeSource } from './intakeSource.ts'
import { type RunDocument, readSources, refusalOf } from './readSources.ts'
import { readSurroundings } from './readSurroundings.ts'
import { recordRunEvent } from './recordRunEvent.ts'
import { type OnProgress, type ReportRow, runCounts } from './runReport.ts'
import { saveRun } from './saveRun.ts'
import { unfitRow } from './unfitRow.ts'
import { writeDocument } from './writeDocument.ts'

interface Writing {
  payload: Payload
  user: PayloadRequest['user']
  run: Innlesinger
  reader: SourceReader
  onProgress?: OnProgress
  /** Asked after each batch: true leaves the run unfinished, for the same call to continue. */
  pauseWhen?: () => boolean
}

/**
 * Writes the documents of a run as proposals. Each is written whole or not at all: those of a batch share a transaction,
 * and if one fails each gets its own. What an interrupted run wrote already is left as it is, so that the same call again
 * continues. A fault stops the run and is thrown on.
 */
export async function writeRun(
  sources: readonly IntakeSource[],
  { payload, user, run, reader, onProgress = () => {}, pauseWhen = () => false }: Writing,
): Promise<Innlesinger> {
  const rows: ReportRow[] = []
  const outside = await createLocalReq({}, payload)
  let around = await readSurroundings(outside)
  let isBegun = false
  const total = run.antallDokumenter ?? sources.length
  const write = <Result>(work: (req: PayloadRequest) => Promise<Result>): Promise<Result> =>
    inTransaction(payload, { withoutEvents: false, user }, (req) => work(asIntake(req)))
  const writeTogether = async (batch: readonly RunDocument[], asks: boolean): Promise<void> => {
    const written = await write(async (req) => {
      // What a transaction that was given up had added is not there.
      if (isBegun) around = await readSurroundings(outside)
      isBegun = true
      const register = asks
        ? { ...around.register, mayHave: () => true, mayHaveEarlier: () => true }
        : around.register
      const rowsOfBatch: ReportRow[] = []
      const seen = new Set(rows.map(({ sha256 }) => sha256))
      for (const document of batch) {
        const writing = { run: run.id, seen, around: { ...around, register } }
        rowsOfBatch.push(await writeDocument(document, writing, req))
        seen.add(document.sha256)
      }
      await saveRun(run.id, { status: 'skriver', ...runCounts([...rows, ...rowsOfBatch]) }, req)
      return rowsOfBatch
    })
    isBegun = false
    rows.push(...written)
  }
  const end = (status: 'ferdig' | 'stoppet'): Promise<Innlesinger> =>
    write(async (req) => {
      if (status === 'ferdig') await recordRunEvent(run, 'innlest', req)
      const avsluttet = new Date().toISOString()
      return saveRun(run.id, { status, ...runCounts(rows), rapport: [...rows], avsluttet }, req)
    })

  try {
    const documents = readSources(sources, { reader, req: outside, register: around.register })
    for await (const batch of inBatches(documents)) {
      const isWritten = await writeTogether(batch, false).then(
        () => true,
        () => false,
      )
      // Someone else may be writing the same documents.
      if (!isWritten)
        for (const document of batch)
          await writeTogether([document], true).catch((fault) => rows.push(unfitRow(document, fault)))
      onProgress({ step: 'write', done: rows.length, total })
      // What an earlier process wrote does not count: each gets something further, however little memory it has.
      const isFurther = batch.some((document) => 'read' in document && !refusalOf(document))
      if (isFurther && rows.length < total && pauseWhen())
        return { ...run, status: 'skriver', ...runCounts(rows) }
    }
    return await end('ferdig')
  } catch (fault) {
    await end('stoppet').catch(() => undefined)
    throw fault
  }
}
