import type { Payload } from 'payload'
import { loadSeeds } from '../editorial/seeds/loadSeeds.ts'
import { progress } from './progress.ts'

/** Loads the seeds into a database that has no places yet: a first start. */
export async function fillEmptyDatabase(payload: Payload): Promise<void> {
  const { totalDocs } = await payload.count({ collection: 'kommuner', overrideAccess: true })
  if (totalDocs > 0) return
  const report = await loadSeeds(payload, {
    onProgress: ({ what, done, total }) => progress(`Laster ${what}`, done, total),
  })
  for (const issue of report.issues)
    payload.logger.warn({ msg: `Frø: ${issue.code} ${issue.place ?? ''}`, ...issue.facts })
}
