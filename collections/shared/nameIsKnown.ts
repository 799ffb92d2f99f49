import type { Condition } from 'payload'
import { currentUser } from '../../src/access/currentUser.ts'
import { idOf } from '../../src/editorial/idOf.ts'

/** Shows a reference to a user to those who may read the user; others would see an id. */
export const nameIsKnown =
  (field: string): Condition =>
  (data, _, { user }) => {
    const reader = currentUser({ user })
    const named = idOf(data?.[field])
    return named !== null && (reader?.rolle === 'administrator' || reader?.id === named)
  }
