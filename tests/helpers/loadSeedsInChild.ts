import { getPayload } from 'payload'
import config from '../../payload.config.ts'
import { loadSeeds } from '../../src/editorial/seeds/loadSeeds.ts'

/** A process of its own that loads the seeds and tells each step as a line, for a test to cut it off. */
await loadSeeds(await getPayload({ config }), {
  onProgress: ({ what, done }) => process.stdout.write(`${what} ${done}\n`),
})
process.exit(0)
