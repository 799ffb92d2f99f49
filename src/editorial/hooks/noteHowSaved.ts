import type { CollectionBeforeOperationHook } from 'payload'
import { noteHow } from '../howSaved.ts'

interface Args {
  id?: unknown
  draft?: boolean
  data?: { _status?: string }
}

/** Keeps what the operation was asked to do for the hooks that must know (`howSaved`). */
export const noteHowSaved: CollectionBeforeOperationHook = ({ args, collection, operation, req }) => {
  if (operation !== 'create' && operation !== 'update' && operation !== 'restoreVersion') return
  const { id, draft, data } = args as Args
  noteHow(req, collection.slug, {
    // Payload publishes what says it is published, whatever else was asked for.
    draft: Boolean(draft) && data?._status !== 'published',
    bulk: operation === 'update' && !id,
    restoring: operation === 'restoreVersion',
  })
}
