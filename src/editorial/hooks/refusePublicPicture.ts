import { type CollectionBeforeOperationHook, Forbidden } from 'payload'
import { hasRole } from '../../access/permissions.ts'
import { fault } from '../fault.ts'

/** What visitors see is the editors' to change: a contributor keeps their picture until a published entry shows it. */
export const refusePublicPicture: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'update' || !req.user || hasRole(req, 'redaktor')) return
  if (!('id' in args) || !args.id) throw new Forbidden(req.t)
  const { totalDocs } = await req.payload.count({
    collection: 'tiltak',
    where: { and: [{ bilder: { equals: args.id } }, { _status: { equals: 'published' } }] },
    overrideAccess: true,
    req,
  })
  if (totalDocs > 0) throw fault(req, 'forbidden', 'pictureIsPublic')
}
