import { commitTransaction, initTransaction, killTransaction, type PayloadRequest } from 'payload'

/** Runs a verb's writes as one: all are kept, or none. In a transaction that runs already it joins that. */
export async function asOneTransaction<Result>(
  req: PayloadRequest,
  work: () => Promise<Result>,
): Promise<Result> {
  const own = await initTransaction(req)
  try {
    const result = await work()
    if (own) await commitTransaction(req)
    return result
  } catch (error) {
    if (own) await killTransaction(req)
    throw error
  }
}
