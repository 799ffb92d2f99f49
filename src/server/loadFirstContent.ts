import type { Payload } from 'payload'
import { loadSeeds } from '../editorial/seeds/loadSeeds.ts'
import { progress } from './progress.ts'

/** What is loaded, where its name in the code is not how it is said. */
const said: Readonly<Record<string, string>> = {
  fagomrader: 'fagområder',
  malgrupper: 'målgrupper',
  bliFaktorer: 'bli-faktorer',
  documents: 'dokumenter',
}

/** Loads the seeds of a first start, with progress shown. A second run goes on where a first was cut off. */
export async function loadFirstContent(payload: Payload): Promise<void> {
  const report = await loadSeeds(payload, {
    onProgress: ({ what, done, total }) => progress(`Laster ${said[what] ?? what}`, done, total),
  })
  for (const issue of report.issues)
    payload.logger.warn({ msg: `Frø: ${issue.code} ${issue.place ?? ''}`, ...issue.facts })
}
