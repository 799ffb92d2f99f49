import type { PayloadRequest } from 'payload'
import type { Tiltak } from '../../generated/payload-types.ts'

/** The newest version of an entry, relations as ids. Throws Payload's NotFound when there is none or it is in the trash. */
export const findEntry = (req: PayloadRequest, id: string): Promise<Tiltak> =>
  req.payload.findByID({
    collection: 'tiltak',
    id,
    depth: 0,
    draft: true,
    overrideAccess: true,
    joins: false,
    req,
  })
