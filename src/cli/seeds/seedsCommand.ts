import { loadSeeds } from '../../editorial/seeds/loadSeeds.ts'
import type { Command } from '../command.ts'
import { withPayload } from '../withPayload.ts'
import { seedsInWords } from './seedsInWords.ts'

const usage = `Bruk:
  npm run seeds             prøv: vis hva frøene ville endret i databasen
  npm run seeds -- --write  skriv det
`

/** `seeds [--write]`: tells what the seed files would change, or changes it. Answers 1 when a seed file has faults. */
export const seedsCommand: Command = async (args, output) => {
  const write = args.includes('--write')
  if (args.some((arg) => arg !== '--write')) {
    output.err.write(usage)
    return 1
  }
  return withPayload(async (payload) => {
    const report = await loadSeeds(payload, { write })
    output.out.write(seedsInWords(report, { write, collections: payload.config.collections }))
    return report.issues.length > 0 ? 1 : 0
  }, output)
}
