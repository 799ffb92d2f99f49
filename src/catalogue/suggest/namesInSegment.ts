import { fold } from '../../domain/fold.ts'
import type { Entry } from '../entry.ts'
import type { Lexicon } from '../search/lexicon.ts'
import type { Steps } from '../steps.ts'
import { createNameIndex, type NameIndex } from './nameIndex.ts'
import { type PartnerTally, partnersOf } from './partners.ts'

/** What of a segment can be suggested: its entries by their titles, and the partners that they name. */
export interface NamesInSegment {
  tiltak: NameIndex<Entry>
  partnere: NameIndex<PartnerTally>
}

export function* namesInSegment(
  entries: readonly (Entry | undefined)[],
  lexicon: Lexicon,
): Steps<NamesInSegment> {
  const here = entries.filter((entry) => entry !== undefined)
  const partners = yield* partnersOf(here)
  yield
  return {
    tiltak: yield* createNameIndex(here, ({ tittel }) => ({ names: [fold(tittel)], hidden: [] }), lexicon),
    partnere: yield* createNameIndex(partners, ({ key }) => ({ names: [key], hidden: [] }), lexicon),
  }
}
