import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { asOneTransaction } from './asOneTransaction.ts'

interface Circumstances {
  /** Keeps bulk facts off the timeline. */
  withoutEvents: boolean
  /** Who stands behind it; nobody when the program acts by itself. */
  user?: PayloadRequest['user']
}

/** Runs `work` as one transaction of its own: all of it is written, or nothing. */
export async function inTransaction<Result>(
  payload: Payload,
  { user = null, ...context }: Circumstances,
  work: (req: PayloadRequest) => Promise<Result>,
): Promise<Result> {
  const req = await createLocalReq({ context, ...(user ? { user } : {}) }, payload)
  return asOneTransaction(req, () => work(req))
}
