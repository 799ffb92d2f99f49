import { fork } from 'node:child_process'
import type { Language } from '../../domain/language.ts'
import type { OnProgress } from '../../editorial/intake/runs/runReport.ts'
import type { WriteJob, WriteResult } from './writeJob.ts'
import type { WorkerMessage, WorkerTask } from './writeWorker.ts'

/** How the writing ended. `fault` says why it ended early, in a sentence, where that is known. */
export type Written = WriteResult | { fault: string | null }

/**
 * Writes in processes of their own, one after the other, so that memory stays within bounds however many files there
 * are. When one of them is ended from outside, what it wrote stands, and the same job again goes on.
 */
export async function writeInChild(job: WriteJob, lang: Language, onProgress: OnProgress): Promise<Written> {
  for (;;) {
    const written = await oneChild({ job, lang }, onProgress)
    if ('fault' in written || written.done) return written
  }
}

const oneChild = (task: WorkerTask, onProgress: OnProgress): Promise<Written> =>
  new Promise((resolve, reject) => {
    const child = fork(new URL('./writeWorker.ts', import.meta.url))
    let written: Written = { fault: null }
    child.on('message', (message: WorkerMessage) => {
      if ('progress' in message) onProgress(message.progress)
      else written = 'result' in message ? message.result : message
    })
    child.once('error', reject)
    child.once('exit', () => resolve(written))
    child.send(task)
  })
