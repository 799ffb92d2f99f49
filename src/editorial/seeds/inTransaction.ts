import {
  commitTransaction,
  createLocalReq,
  initTransaction,
  killTransaction,
  type Payload,
  type PayloadRequest,
} from 'payload'

/** Runs `work` as one transaction: all of it is written, or nothing. `withoutEvents` keeps bulk facts off the timeline. */
export async function inTransaction<Result>(
  payload: Payload,
  context: { withoutEvents: boolean },
  work: (req: PayloadRequest) => Promise<Result>,
): Promise<Result> {
  const req = await createLocalReq({ context: { ...context } }, payload)
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
