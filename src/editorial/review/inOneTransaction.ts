import { commitTransaction, initTransaction, killTransaction, type PayloadRequest } from 'payload'

/** Runs `work` so that all of what it writes with `req` is kept, or nothing; joins a transaction that is open already. */
export async function inOneTransaction<Result>(
  req: PayloadRequest,
  work: () => Promise<Result>,
): Promise<Result> {
  const ours = await initTransaction(req)
  try {
    const result = await work()
    if (ours) await commitTransaction(req)
    return result
  } catch (fault) {
    if (ours) await killTransaction(req)
    throw fault
  }
}
