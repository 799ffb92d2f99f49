import { setTimeout as pause } from 'node:timers/promises'
import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { asOneTransaction } from './asOneTransaction.ts'

interface Circumstances {
  /** Keeps bulk facts off the timeline. */
  withoutEvents: boolean
  /** Who stands behind it; nobody when the program acts by itself. */
  user?: PayloadRequest['user']
}

/** It is tried at least so often, and again for as long as another may hold what it needs, in ms. */
const leastAttempts = 3
const patience = 10_000
const pauses = { first: 25, longest: 500 }

/** MongoDB's code for a transaction that it no longer knows. */
const noSuchTransaction = 251

/** MongoDB gave the transaction up (a conflict, a lost connection, a new primary): it may be tried again from the start. */
const isTransient = (fault: unknown): boolean => {
  if (!(fault instanceof Error)) return false
  const { code, hasErrorLabel } = fault as { code?: unknown; hasErrorLabel?: (label: string) => boolean }
  return code === noSuchTransaction || hasErrorLabel?.call(fault, 'TransientTransactionError') === true
}

/** Runs `work` as one transaction of its own: all of it is written, or nothing. It may be run again, so it counts nothing. */
export async function inTransaction<Result>(
  payload: Payload,
  { user = null, ...context }: Circumstances,
  work: (req: PayloadRequest) => Promise<Result>,
): Promise<Result> {
  const deadline = Date.now() + patience
  let wait = pauses.first
  for (let attempt = 1; ; attempt++) {
    const req = await createLocalReq({ context: { ...context }, ...(user ? { user } : {}) }, payload)
    try {
      return await asOneTransaction(req, () => work(req))
    } catch (fault) {
      if (!isTransient(fault) || (attempt >= leastAttempts && Date.now() > deadline)) throw fault
    }
    // Two that conflict would conflict again if they waited equally long.
    await pause(wait * (0.5 + Math.random()))
    wait = Math.min(wait * 2, pauses.longest)
  }
}
