import type { PayloadRequest } from 'payload'
import type { Vocabulary } from '../../domain/vocabulary.ts'
import { asOneTransaction } from '../asOneTransaction.ts'
import { fault } from '../fault.ts'
import { idOf } from '../idOf.ts'
import { saying } from '../saying.ts'
import { findTerm, requireEditor, type StoredTerm, saveTerm } from './termVerb.ts'

/** Takes a retired term into use again; not one that was merged, whose name leads elsewhere now. */
export const reinstateTerm = (req: PayloadRequest, vocabulary: Vocabulary, id: string): Promise<StoredTerm> =>
  asOneTransaction(req, async () => {
    requireEditor(req)
    const { status, nb, erstattetAv } = await findTerm(req, vocabulary, id)
    if (idOf(erstattetAv)) throw fault(req, 'conflict', 'termMerged', { navn: nb })
    if (status === 'gjeldende') throw fault(req, 'conflict', 'termInForce', { navn: nb })
    return saying(req, { handling: 'tattIBrukIgjen' }, () =>
      saveTerm(req, vocabulary, id, { status: 'gjeldende' }),
    )
  })
