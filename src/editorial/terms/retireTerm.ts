import type { PayloadRequest } from 'payload'
import type { Vocabulary } from '../../domain/vocabulary.ts'
import { asOneTransaction } from '../asOneTransaction.ts'
import { fault } from '../fault.ts'
import { saying } from '../saying.ts'
import { findTerm, requireEditor, type StoredTerm, saveTerm } from './termVerb.ts'

/** Takes a term out of use without another in its place: what has it keeps it, nothing new gets it. */
export const retireTerm = (req: PayloadRequest, vocabulary: Vocabulary, id: string): Promise<StoredTerm> =>
  asOneTransaction(req, async () => {
    requireEditor(req)
    const { status, nb } = await findTerm(req, vocabulary, id)
    if (status === 'utgatt') throw fault(req, 'conflict', 'termOutOfUse', { navn: nb })
    return saying(req, { handling: 'tattUtAvBruk' }, () =>
      saveTerm(req, vocabulary, id, { status: 'utgatt' }),
    )
  })
