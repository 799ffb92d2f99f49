import { fold } from '../../domain/fold.ts'
import type { Entry } from '../entry.ts'
import type { Partner } from './suggestion.ts'

/** A partner and how many of some entries name it. */
export interface PartnerTally extends Partner {
  /** Its name, folded. */
  key: string
  count: number
}

/** Every partner that some of the entries name, once however it is written. */
export const partnersOf = (entries: readonly Entry[]): readonly PartnerTally[] => {
  const found = new Map<string, PartnerTally>()
  for (const { samarbeidspartnere } of entries) {
    const named = new Map(
      samarbeidspartnere.flatMap(({ navn, type }) => (navn ? [[fold(navn), { navn, type }]] : [])),
    )
    for (const [key, partner] of named) {
      const known = found.get(key)
      if (known) known.count++
      else found.set(key, { ...partner, key, count: 1 })
    }
  }
  return [...found.values()]
}

/** The tallies of several lots of entries as one. */
export const addUp = (tallies: readonly PartnerTally[]): readonly PartnerTally[] => {
  const sums = new Map<string, PartnerTally>()
  for (const tally of tallies) {
    const count = tally.count + (sums.get(tally.key)?.count ?? 0)
    sums.set(tally.key, { ...(sums.get(tally.key) ?? tally), count })
  }
  return [...sums.values()]
}
