import { env } from '../../config/env.ts'
import type { OnProgress } from '../../editorial/intake/runs/runReport.ts'
import { openPayload } from '../openPayload.ts'
import { doWriteJob, type WriteJob, type WriteResult } from './writeJob.ts'

/** What the worker tells whoever started it. */
export type WorkerMessage = { progress: Parameters<OnProgress>[0] } | { result: WriteResult }

const tell = (message: WorkerMessage): Promise<void> =>
  new Promise((resolve, reject) => {
    process.send?.(message, (fault: Error | null) => (fault ? reject(fault) : resolve()))
  })

process.once('message', async (job: WriteJob) => {
  const payload = await openPayload()
  const result = await doWriteJob(job, {
    payload,
    onProgress: (progress) => void tell({ progress }),
    // Payload on SQLite keeps about 0.1 MB of every create.
    pauseWhen: () => process.memoryUsage.rss() > env().INTAKE_MEMORY_MB * 1024 * 1024,
  })
  await tell({ result })
  await payload.destroy()
  process.disconnect()
})
