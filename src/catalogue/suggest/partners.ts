import { fold } from '../../domain/fold.ts'
import type { Entry } from '../entry.ts'
import type { Steps } from '../steps.ts'
import type { Partner } from './suggestion.ts'

/** A partner and how many of some entries name it. */
export interface PartnerTally extends Partner {
  /** Its name, folded. */
  key: string
  count: number
}

const entriesAtOnce = 50

/** Every partner that some of the entries name, once however it is written. */
export function* partnersOf(entries: readonly Entry[]): Steps<readonly PartnerTally[]> {
  const found = new Map<string, PartnerTally>()
  for (const [at, { samarbeidspartnere }] of entries.entries()) {
    const here: string[] = []
    for (const { navn, type } of samarbeidspartnere) {
      const key = navn ? fold(navn) : ''
      if (!navn || here.includes(key)) continue
      here.push(key)
      const known = found.get(key)
      if (known) known.count++
      else found.set(key, { navn, type, key, count: 1 })
    }
    if (at % entriesAtOnce === 0) yield
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
