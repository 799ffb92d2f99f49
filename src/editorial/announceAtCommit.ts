import type { Payload } from 'payload'
import { settleChanges } from './announceChange.ts'

/**
 * Payload's hooks run before the commit, when no one else can see the change yet. So the adapter's own commit and
 * rollback are followed: readers hear of a change only when it is there to be read.
 */
export function announceAtCommit({ db }: Payload): void {
  const commit = db.commitTransaction.bind(db)
  const rollback = db.rollbackTransaction.bind(db)
  db.commitTransaction = async (id) => {
    await commit(id)
    settleChanges(await id, true)
  }
  db.rollbackTransaction = async (id) => {
    await rollback(id)
    settleChanges(await id, false)
  }
}
