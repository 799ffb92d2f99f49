import type { Output } from './command.ts'
import { printableLines } from './printable.ts'

/** What a command was asked, or null after the fault was told: `parse` throws an Error with words for a person. */
export const asking = <Asked>(parse: () => Asked, { err }: Output): Asked | null => {
  try {
    return parse()
  } catch (fault) {
    err.write(printableLines((fault as Error).message.split('\n')))
    return null
  }
}
