import type { PayloadRequest } from 'payload'
import type { Innlesinger } from '../../../generated/payload-types.ts'

/** Saves what has become of a run. */
export const saveRun = (id: string, data: Partial<Innlesinger>, req: PayloadRequest): Promise<Innlesinger> =>
  req.payload.update({
    collection: 'innlesinger',
    id,
    data,
    depth: 0,
    draft: false,
    overrideAccess: true,
    joins: false,
    req,
  } as never) as unknown as Promise<Innlesinger>
