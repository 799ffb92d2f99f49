import type { FieldHook } from 'payload'
import { idOf } from '../idOf.ts'
import { nameOfUser } from '../nameOfUser.ts'

type Names = Map<string | null, Promise<string>>

/**
 * The name of who did it, for readers who may not read users; asked for once a request. Inside a transaction nobody
 * reads for the screen, and queries beside each other fail there.
 */
export const nameWho: FieldHook = ({ siblingData, req }) => {
  if (req.transactionID) return null
  const names = (req.context.names as Names | undefined) ?? new Map()
  req.context.names = names
  const id = idOf(siblingData.bruker)
  const name = names.get(id) ?? nameOfUser(id, req)
  names.set(id, name)
  return name
}
