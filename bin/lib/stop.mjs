/** A reason to stop, in one sentence. */
export class Stop extends Error {}

/** Runs a program's main function: a `Stop` is told in one sentence, exit code 1. */
export async function runMain(main) {
  try {
    process.exitCode = await main()
  } catch (error) {
    if (!(error instanceof Stop)) throw error
    process.stderr.write(`\n${error.message}\n`)
    process.exitCode = 1
  }
}
