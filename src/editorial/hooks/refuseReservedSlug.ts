import type { CollectionBeforeValidateHook } from 'payload'
import { reservedPaths } from '../../domain/reservedPaths.ts'
import { fault } from '../fault.ts'

/** A page whose address the program answers itself would never be seen. */
export const refuseReservedSlug: CollectionBeforeValidateHook = ({ data, req }) => {
  const slug = data?.slug
  if (reservedPaths.has(slug)) throw fault(req, 'unprocessable', 'slugReserved', { slug })
  return data
}
