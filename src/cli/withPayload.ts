import type { Payload } from 'payload'
import { AppError } from '../domain/appError.ts'
import type { Output } from './command.ts'
import { openPayload } from './openPayload.ts'

/** Opens the database for `work` and closes it. A fault that a person can mend is told in a sentence, with code 1. */
export async function withPayload(
  work: (payload: Payload) => Promise<0 | 1>,
  { err }: Output,
): Promise<0 | 1> {
  let payload: Payload | undefined
  try {
    payload = await openPayload()
    return await work(payload)
  } catch (fault) {
    if (!isForPeople(fault)) throw fault
    err.write(`${fault.message}\n`)
    return 1
  } finally {
    await payload?.destroy()
  }
}

const isForPeople = (fault: unknown): fault is Error =>
  fault instanceof AppError || (fault instanceof Error && fault.name === 'ConfigFault')
