import { ConfigFault } from '../config/configFault.ts'
import { StartFault } from './startFault.ts'

const sentenceOf = (error: unknown): string => {
  if (error instanceof ConfigFault || error instanceof StartFault) return error.message
  const message = error instanceof Error ? error.message : String(error)
  return `Starten mislyktes: ${message.split('\n')[0]}`
}

/** Runs the work of a process; what stops it is told in one sentence, exit code 1. */
export async function orOneSentence(work: () => Promise<unknown>): Promise<void> {
  try {
    await work()
  } catch (error) {
    process.stderr.write(`\n${sentenceOf(error)}\n`)
    process.exit(1)
  }
}
