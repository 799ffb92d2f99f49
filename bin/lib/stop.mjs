/** A reason to stop, in one sentence. */
export class Stop extends Error {}

function sentenceOf(error) {
  if (error instanceof Stop) return error.message
  if (error?.syscall)
    return `Kommer ikke til «${error.path ?? error.syscall}» (${error.code}). Se etter at den finnes, og at du har lov til å bruke den.`
  return `Noe gikk galt: ${String(error?.message ?? error).split('\n')[0]}`
}

/** Runs a program's main function; what stops it is told in one sentence, exit code 1. */
export async function runMain(main) {
  try {
    process.exitCode = await main()
  } catch (error) {
    process.stderr.write(`\n${sentenceOf(error)}\n`)
    process.exitCode = 1
  }
}
