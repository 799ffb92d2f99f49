import type { CollectionSlug, PayloadRequest } from 'payload'
import type { Vocabulary } from '../../domain/vocabulary.ts'
import { announceChange } from '../announceChange.ts'
import { asOneTransaction } from '../asOneTransaction.ts'
import { fault } from '../fault.ts'
import { idOf } from '../idOf.ts'
import { saying } from '../saying.ts'
import { referenceFields } from '../usage/referenceFields.ts'
import { writeEvent } from '../writeEvent.ts'
import { findUses, type Use } from './findUses.ts'
import { mergedLabels } from './mergedLabels.ts'
import { rewriteUse } from './rewriteUse.ts'
import { findTerm, requireEditor, type StoredTerm, saveTerm } from './termVerb.ts'

export interface Merge {
  vocabulary: Vocabulary
  id: string
  /** The term that takes over. */
  into: string
}

/**
 * Merges a term into another of the same vocabulary. Whatever used it, live or in a draft, uses the other instead; its
 * labels lead there; it is retired and says what replaced it. All in one transaction. Answers the retired term.
 */
export const mergeTerms = (req: PayloadRequest, { vocabulary, id, into }: Merge): Promise<StoredTerm> =>
  asOneTransaction(req, async () => {
    requireEditor(req)
    if (id === into) throw fault(req, 'unprocessable', 'mergeWithItself')
    const from = await findTerm(req, vocabulary, id)
    const to = await findTerm(req, vocabulary, into)
    if (idOf(from.erstattetAv)) throw fault(req, 'conflict', 'termMerged', { navn: from.nb })
    if (to.status === 'utgatt') throw fault(req, 'conflict', 'termRetired', { navn: to.nb })

    const ord = `«${from.nb}» → «${to.nb}»`
    const said = { handling: 'slattSammen', ord } as const
    // A term that was below the one it takes over for moves up.
    const overordnet = idOf(to.overordnet) === id ? idOf(from.overordnet) : idOf(to.overordnet)
    await saying(req, said, () => saveTerm(req, vocabulary, into, { ...mergedLabels(to, from), overordnet }))
    await moveUses(req, { vocabulary, id, into }, ord)
    return saying(req, said, () =>
      saveTerm(req, vocabulary, id, { status: 'utgatt', erstattetAv: into, overordnet: null }),
    )
  })

async function moveUses(req: PayloadRequest, { vocabulary, id, into }: Merge, ord: string): Promise<void> {
  // One after the other: MongoDB refuses two queries at once in one transaction.
  for (const reference of referenceFields[vocabulary] ?? []) {
    const uses = await findUses(req, reference, id)
    for (const use of uses) await rewriteUse(req, use, reference, { from: id, to: into })
    for (const use of newestOfEach(uses)) await tell(req, use, ord)
  }
}

const newestOfEach = (uses: readonly Use[]): readonly Use[] => [
  ...new Map(uses.map((use) => [use.id, use])).values(),
]

const tell = async (
  req: PayloadRequest,
  { collection, id, version, row }: Use,
  ord: string,
): Promise<void> => {
  const doc = (version ? row.version : row) as Record<string, unknown>
  await announceChange(req, { collection, id })
  await writeEvent(req, {
    samling: collection satisfies CollectionSlug,
    dokument: id,
    tittel: String(doc.tittel ?? doc.nb ?? ''),
    handling: 'begrepByttet',
    ord,
    eier: idOf(doc.opprettetAv),
  })
}
