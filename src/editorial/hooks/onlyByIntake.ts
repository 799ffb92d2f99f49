import { type CollectionBeforeOperationHook, Forbidden } from 'payload'

/**
 * Nobody makes these by hand: one that names somebody else's document would show it. That they may be made stands all
 * the same, for it opens the page where documents are brought in.
 */
export const onlyByIntake: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  const byProgram = 'overrideAccess' in args && args.overrideAccess
  if (operation === 'create' && !byProgram) throw new Forbidden(req.t)
}
