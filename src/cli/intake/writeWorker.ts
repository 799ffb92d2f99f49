import type { OnProgress } from '../../editorial/intake/runs/runReport.ts'
import { openPayload } from './openPayload.ts'
import { doWriteJob, type WriteJob, type WriteResult } from './writeJob.ts'

/** What the worker tells whoever started it. */
export type WorkerMessage = { progress: Parameters<OnProgress>[0] } | { result: WriteResult }

/** Payload on SQLite keeps about 0.1 MB of every create: beyond this the rest is left to a new process, in bytes. */
const mostMemory = Number(process.env.INTAKE_WORKER_MEMORY_MB ?? 700) * 1024 * 1024

const tell = (message: WorkerMessage): Promise<void> =>
  new Promise((resolve, reject) => {
    process.send?.(message, (fault: Error | null) => (fault ? reject(fault) : resolve()))
  })

process.once('message', async (job: WriteJob) => {
  const payload = await openPayload()
  const result = await doWriteJob(job, {
    payload,
    onProgress: (progress) => void tell({ progress }),
    pauseWhen: () => process.memoryUsage.rss() > mostMemory,
  })
  await tell({ result })
  await payload.destroy()
  process.disconnect()
})
