import type { PayloadRequest } from 'payload'
import type { Innlesinger } from '../../../generated/payload-types.ts'
import { createSourceReader } from '../../../intake/createSourceReader.ts'
import { readKnowledge } from '../readKnowledge.ts'
import { planRun } from './planRun.ts'
import type { OnProgress } from './runReport.ts'
import { startRun } from './startRun.ts'
import { writeRun } from './writeRun.ts'

export interface Upload {
  name: string
  bytes: Uint8Array
}

interface Options {
  /** What the run is called; the day and the number of documents when not given. */
  navn?: string
  /** Told when the run is there to be looked at, before its documents are written. */
  onStart?: (run: Innlesinger) => void
  onProgress?: OnProgress
}

/**
 * Takes documents that someone uploads or pastes as one run, in the name of whoever asks, and answers the run when all
 * of them are written: `rapport` holds one `ReportRow` a document. The caller checks that the user may.
 */
export async function receiveUploads(
  files: readonly Upload[],
  req: PayloadRequest,
  { navn = nameOf(files), onStart = () => {}, onProgress = () => {} }: Options = {},
): Promise<Innlesinger> {
  const { payload, user } = req
  const sources = files.map(({ name, bytes }) => ({ name, read: async () => bytes }))
  const reader = createSourceReader(await readKnowledge(req))
  const run = await startRun(await planRun(sources, { reader, onProgress }, req), { navn }, req)
  onStart(run)
  return writeRun(sources, { payload, user, run, reader, onProgress })
}

const nameOf = (files: readonly Upload[]): string =>
  `${new Date().toISOString().slice(0, 10)}: ${files.length} ${files.length === 1 ? 'dokument' : 'dokumenter'}`
