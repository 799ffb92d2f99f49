import { Forbidden, type PayloadRequest } from 'payload'
import { currentUser } from '../../access/currentUser.ts'
import { hasRole } from '../../access/permissions.ts'
import type { Tiltak } from '../../generated/payload-types.ts'
import { asOneTransaction } from '../asOneTransaction.ts'
import { fault } from '../fault.ts'
import { idOf } from '../idOf.ts'
import { saying } from '../saying.ts'
import { findEntry } from './findEntry.ts'
import { readWord } from './readWord.ts'
import { saveDraft } from './saveDraft.ts'
import { type SpokenStep, seen } from './step.ts'

/** A contributor hands in their own draft, an editor any, with a word to whoever reviews it. */
export const submitForReview = (req: PayloadRequest, step: SpokenStep): Promise<Tiltak> =>
  asOneTransaction(req, async () => {
    const entry = await findEntry(req, step.id)
    const user = currentUser(req)
    const own = user !== null && idOf(entry.opprettetAv) === user.id
    if (!own && !hasRole(req, 'redaktor')) throw new Forbidden(req.t)
    if (entry.arbeidsflyt === 'tilVurdering') throw fault(req, 'conflict', 'alreadyInReview')
    if (entry.arbeidsflyt === 'publisert') throw fault(req, 'conflict', 'nothingToReview')
    const ord = readWord(req, step.ord, false)
    return saying(req, { handling: 'sendtTilVurdering', ord }, () =>
      saveDraft(req, step.id, { ...seen(step), arbeidsflyt: 'tilVurdering', arbeidsflytOrd: ord }),
    )
  })
