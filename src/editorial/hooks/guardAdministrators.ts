import type { CollectionBeforeChangeHook } from 'payload'
import { fault } from '../fault.ts'

/** The house always has someone who can run it. */
export const guardAdministrators: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const stepsDown = originalDoc?.rolle === 'administrator' && data.rolle && data.rolle !== 'administrator'
  if (!stepsDown) return data
  const { totalDocs } = await req.payload.count({
    collection: 'users',
    where: { and: [{ rolle: { equals: 'administrator' } }, { id: { not_equals: originalDoc.id } }] },
    overrideAccess: true,
    req,
  })
  if (totalDocs === 0) throw fault(req, 'conflict', 'lastAdministrator')
  return data
}
