import {
  commitTransaction,
  createLocalReq,
  initTransaction,
  killTransaction,
  type Payload,
  type PayloadRequest,
} from 'payload'

interface Circumstances {
  /** Keeps bulk facts off the timeline. */
  withoutEvents: boolean
  /** Who stands behind it; nobody when the program acts by itself. */
  user?: PayloadRequest['user']
}

/** Runs `work` as one transaction: all of it is written, or nothing. */
export async function inTransaction<Result>(
  payload: Payload,
  { user = null, ...context }: Circumstances,
  work: (req: PayloadRequest) => Promise<Result>,
): Promise<Result> {
  const req = await createLocalReq({ context, ...(user ? { user } : {}) }, payload)
  await initTransaction(req)
  try {
    const result = await work(req)
    await commitTransaction(req)
    return result
  } catch (fault) {
    await killTransaction(req)
    throw fault
  }
}
