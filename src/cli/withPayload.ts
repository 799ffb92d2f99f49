import type { Payload } from 'payload'
import type { Language } from '../domain/language.ts'
import type { Output } from './command.ts'
import { faultInWords } from './faultWords.ts'
import { openPayload } from './openPayload.ts'

/** Opens the database for `work` and closes it. A fault that a person can mend is told in a sentence, with code 1. */
export async function withPayload(
  work: (payload: Payload) => Promise<0 | 1>,
  { err }: Output,
  language: Language = 'nb',
): Promise<0 | 1> {
  let payload: Payload | undefined
  try {
    payload = await openPayload()
    return await work(payload)
  } catch (fault) {
    const sentence = faultInWords(fault, language)
    if (sentence === null) throw fault
    err.write(`${sentence}\n`)
    return 1
  } finally {
    await payload?.destroy()
  }
}
