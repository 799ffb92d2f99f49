import type { Writable } from 'node:stream'

export interface Output {
  out: Writable
  err: Writable
}

/** A command. Answers the exit code: 0, or 1 when something was refused or not as expected. */
export type Command = (args: readonly string[], output: Output) => Promise<0 | 1>
