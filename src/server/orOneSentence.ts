import { sentenceOf } from './sentenceOf.ts'

/** Runs the work of a process; what stops it is told in one sentence, exit code 1. */
export async function orOneSentence(work: () => Promise<unknown>): Promise<void> {
  try {
    await work()
  } catch (error) {
    process.stderr.write(`\n${sentenceOf(error)}\n`)
    process.exit(1)
  }
}
