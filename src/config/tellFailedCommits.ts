import type { sqliteAdapter } from '@payloadcms/db-sqlite'

type Adapter = ReturnType<ReturnType<typeof sqliteAdapter>['init']>

/**
 * Makes `commitTransaction` reject when the commit failed, as on a full disk. Payload's own takes whatever became of it
 * for success, and then says that something is saved which is not.
 */
export const tellFailedCommits = (adapter: Adapter): void => {
  const { drizzle, commitTransaction } = adapter
  const outcomes = new WeakMap<object, Promise<unknown>>()
  const transaction = drizzle.transaction.bind(drizzle)

  drizzle.transaction = (work, options) => {
    const outcome = transaction((begun) => {
      outcomes.set(begun, outcome)
      return work(begun)
    }, options)
    return outcome
  }

  adapter.commitTransaction = async (id) => {
    const begun = adapter.sessions[await id]?.db
    await commitTransaction.call(adapter, id)
    if (begun) await outcomes.get(begun)
  }
}
