import { fork } from 'node:child_process'
import type { OnProgress } from '../../editorial/intake/runs/runReport.ts'
import type { WriteJob, WriteResult } from './writeJob.ts'
import type { WorkerMessage } from './writeWorker.ts'

/**
 * Writes in processes of their own, one after the other, so that memory stays within bounds however many files there
 * are. Rejects when one of them is ended from outside; what it wrote stands, and the same job again goes on.
 */
export async function writeInChild(job: WriteJob, onProgress: OnProgress): Promise<WriteResult> {
  for (;;) {
    const result = await oneChild(job, onProgress)
    if (result.done) return result
  }
}

const oneChild = (job: WriteJob, onProgress: OnProgress): Promise<WriteResult> =>
  new Promise((resolve, reject) => {
    const child = fork(new URL('./writeWorker.ts', import.meta.url))
    let result: WriteResult | undefined
    child.on('message', (message: WorkerMessage) => {
      if ('progress' in message) onProgress(message.progress)
      else result = message.result
    })
    child.once('error', reject)
    child.once('exit', (code, signal) =>
      result ? resolve(result) : reject(new Error(`writing ended with ${signal ?? `code ${code}`}`)),
    )
    child.send(job)
  })
