import type { PayloadRequest } from 'payload'
import { fault } from '../fault.ts'

const longest = 2000

/** The word that came with a step, or null; refused when it is too long, or absent where one is needed. */
export function readWord(req: PayloadRequest, given: string | undefined, needed: boolean): string | null {
  const word = given?.trim() || null
  if (!word && needed) throw fault(req, 'unprocessable', 'wordNeeded')
  if (word && word.length > longest) throw fault(req, 'unprocessable', 'wordTooLong', { lengst: longest })
  return word
}
