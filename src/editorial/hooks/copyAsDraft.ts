import type { CollectionBeforeOperationHook } from 'payload'

/** A copy has the status of what it was made from unless it is a draft: the copy of a public entry would be public. */
export const copyAsDraft: CollectionBeforeOperationHook = ({ args, operation }) => {
  const copies = operation === 'create' && 'duplicateFromID' in args && args.duplicateFromID
  return copies ? { ...args, draft: true } : args
}
