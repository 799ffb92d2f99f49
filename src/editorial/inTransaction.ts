import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { asOneTransaction } from './asOneTransaction.ts'

interface Circumstances {
  /** Keeps bulk facts off the timeline. */
  withoutEvents: boolean
  /** Who stands behind it; nobody when the program acts by itself. */
  user?: PayloadRequest['user']
}

const attempts = 3

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
  for (let attempt = 1; ; attempt++) {
    const req = await createLocalReq({ context: { ...context }, ...(user ? { user } : {}) }, payload)
    try {
      return await asOneTransaction(req, () => work(req))
    } catch (fault) {
      if (attempt === attempts || !isTransient(fault)) throw fault
    }
  }
}
