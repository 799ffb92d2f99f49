import { env } from '../../config/env.ts'
import type { Language } from '../../domain/language.ts'
import type { OnProgress } from '../../editorial/intake/runs/runReport.ts'
import { faultInWords } from '../faultWords.ts'
import { openPayload } from '../openPayload.ts'
import { doWriteJob, type WriteJob, type WriteResult } from './writeJob.ts'

/** What the worker is asked. */
export interface WorkerTask {
  job: WriteJob
  lang: Language
}

/** What the worker tells whoever started it. `fault` is a sentence for a person. */
export type WorkerMessage =
  | { progress: Parameters<OnProgress>[0] }
  | { result: WriteResult }
  | { fault: string }

const tell = (message: WorkerMessage): Promise<void> =>
  new Promise((resolve, reject) => {
    process.send?.(message, (fault: Error | null) => (fault ? reject(fault) : resolve()))
  })

const write = async (job: WriteJob): Promise<void> => {
  const payload = await openPayload()
  try {
    const result = await doWriteJob(job, {
      payload,
      onProgress: (progress) => void tell({ progress }),
      // Payload on SQLite keeps about 0.1 MB of every create.
      pauseWhen: () => process.memoryUsage.rss() > env().INTAKE_MEMORY_MB * 1024 * 1024,
    })
    await tell({ result })
  } finally {
    await payload.destroy()
  }
}

process.once('message', async ({ job, lang }: WorkerTask) => {
  try {
    await write(job)
  } catch (cause) {
    const fault = faultInWords(cause, lang)
    if (fault === null) throw cause
    await tell({ fault })
  }
  process.disconnect()
})
