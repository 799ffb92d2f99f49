import { Forbidden, type PayloadRequest } from 'payload'
import { hasRole } from '../../access/permissions.ts'
import type { Tiltak } from '../../generated/payload-types.ts'
import { asOneTransaction } from '../asOneTransaction.ts'
import { fault } from '../fault.ts'
import { saying } from '../saying.ts'
import { findEntry } from './findEntry.ts'
import { readWord } from './readWord.ts'
import { saveDraft } from './saveDraft.ts'
import { type SpokenStep, seen } from './step.ts'

/** An editor sends what was handed in back to its author, and says what it needs. */
export const returnToAuthor = (req: PayloadRequest, step: SpokenStep): Promise<Tiltak> =>
  asOneTransaction(req, async () => {
    if (!hasRole(req, 'redaktor')) throw new Forbidden(req.t)
    const entry = await findEntry(req, step.id)
    if (entry.arbeidsflyt !== 'tilVurdering') throw fault(req, 'conflict', 'notInReview')
    const ord = readWord(req, step.ord, true)
    return saying(req, { handling: 'sendtIRetur', ord }, () =>
      saveDraft(req, step.id, { ...seen(step), arbeidsflyt: 'iRetur', arbeidsflytOrd: ord }),
    )
  })
