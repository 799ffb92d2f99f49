import type { CollectionBeforeChangeHook } from 'payload'
import { fault } from '../fault.ts'
import { howSaved } from '../howSaved.ts'
import { isPublic } from '../review/isPublic.ts'

/**
 * An entry leaves the public by the verb that says why (`withdraw`), or with the trash. Any other save that would put
 * a draft in the place of the live document is refused, also one that forgot to say `draft=true`.
 */
export const refuseSilentWithdrawal: CollectionBeforeChangeHook = async ({
  collection,
  data,
  operation,
  originalDoc,
  req,
}) => {
  const leaves = operation === 'update' && data._status !== 'published' && !data.deletedAt
  if (!leaves || !originalDoc?.publisertForste || howSaved(req, collection.slug).draft) return data
  const spoken = data.arbeidsflyt !== 'publisert' && data.arbeidsflyt !== originalDoc.arbeidsflyt
  if (!spoken && (await isPublic(req, String(originalDoc.id))))
    throw fault(req, 'unprocessable', 'silentWithdrawal')
  return data
}
