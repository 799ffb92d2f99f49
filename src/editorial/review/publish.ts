import { Forbidden, type PayloadRequest } from 'payload'
import { hasRole } from '../../access/permissions.ts'
import type { Tiltak } from '../../generated/payload-types.ts'
import { asOneTransaction } from '../asOneTransaction.ts'
import { type Step, seen } from './step.ts'

/** An editor makes the newest version public. What it lacks is said all at once (`requirePublishable`). */
export const publish = (req: PayloadRequest, step: Step): Promise<Tiltak> =>
  asOneTransaction(req, async () => {
    if (!hasRole(req, 'redaktor')) throw new Forbidden(req.t)
    return req.payload.update({
      collection: 'tiltak',
      id: step.id,
      data: { ...seen(step), _status: 'published' },
      draft: false,
      depth: 0,
      overrideAccess: true,
      req,
    })
  })
