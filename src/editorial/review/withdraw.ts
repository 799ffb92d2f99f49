import { Forbidden, type PayloadRequest } from 'payload'
import { hasRole } from '../../access/permissions.ts'
import type { Tiltak } from '../../generated/payload-types.ts'
import { asOneTransaction } from '../asOneTransaction.ts'
import { fault } from '../fault.ts'
import { saying } from '../saying.ts'
import { findEntry } from './findEntry.ts'
import { readWord } from './readWord.ts'
import { saveDraft } from './saveDraft.ts'
import type { SpokenStep } from './step.ts'

/**
 * An editor takes a public entry down and says why; its address tells visitors so from then on. A draft that lies on
 * top of it stays on top: what was never public does not become so by being withdrawn.
 */
export const withdraw = (req: PayloadRequest, step: SpokenStep): Promise<Tiltak> =>
  asOneTransaction(req, async () => {
    if (!hasRole(req, 'redaktor')) throw new Forbidden(req.t)
    const newest = await findEntry(req, step.id)
    const live = await req.payload.findByID({ ...as(req), id: step.id, draft: false })
    if (live._status !== 'published') throw fault(req, 'conflict', 'notPublished')
    const ord = readWord(req, step.ord, true)
    const withdrawn = {
      ...live,
      lagring: step.lagring ?? newest.lagring,
      _status: 'draft',
      arbeidsflyt: 'trukketTilbake',
      arbeidsflytOrd: ord,
    } as const
    const taken = await saying(req, { handling: 'trukketTilbake', ord }, () =>
      req.payload.update({ ...as(req), id: step.id, draft: false, data: withdrawn }),
    )
    return newest.lagring === live.lagring ? taken : putBack(req, newest)
  })

const as = (req: PayloadRequest) =>
  ({ collection: 'tiltak', depth: 0, overrideAccess: true, joins: false, req }) as const

const putBack = async (req: PayloadRequest, { lagring: _, ...draft }: Tiltak): Promise<Tiltak> => {
  req.context.withoutEvents = true
  try {
    return await saveDraft(req, draft.id, draft)
  } finally {
    delete req.context.withoutEvents
  }
}
