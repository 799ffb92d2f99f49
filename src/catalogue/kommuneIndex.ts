import { closestMatches } from '../domain/closestMatches.ts'
import { fold } from '../domain/fold.ts'
import { sortKey } from '../domain/sortKey.ts'
import type { SplitLookup } from './lookup.ts'
import type { Kommune } from './place.ts'
import { createPlaceByNumber } from './placeByNumber.ts'
import { placeNames } from './placeNames.ts'

/** Look-ups of kommuner by any number or name that leads to them. */
export interface KommuneIndex {
  /** In Norwegian alphabetical order. */
  readonly all: readonly Kommune[]
  /** By today's number or an old one. */
  find(number: string): SplitLookup<Kommune>
  /** By the start of any name (today's, former, Sámi, Kven) or number; near misses where nothing starts so. */
  search(text: string): readonly Kommune[]
}

export const createKommuneIndex = (kommuner: readonly Kommune[]): KommuneIndex => {
  const all = [...kommuner].sort((a, b) => (sortKey(a.navnEntydig) < sortKey(b.navnEntydig) ? -1 : 1))
  const names = all.map((kommune) => ({ kommune, names: placeNames(kommune).map(fold) }))

  const startingWith = (wanted: string) => {
    const starts = (name: string) => name.startsWith(wanted) || name.includes(` ${wanted}`)
    const found = names.filter((row) => row.names.some(starts))
    // Today's name comes first in the list of names, and its bearers first among the finds.
    const isToday = (row: (typeof names)[number]) => (row.names[0]?.startsWith(wanted) ? 0 : 1)
    return found.sort((a, b) => isToday(a) - isToday(b)).map((row) => row.kommune)
  }
  const near = (wanted: string) => {
    const nearest = new Set(closestMatches(wanted, new Set(names.flatMap((row) => row.names))))
    return names.filter((row) => row.names.some((name) => nearest.has(name))).map((row) => row.kommune)
  }

  return {
    all,
    find: createPlaceByNumber(all),
    search: (text) => {
      const wanted = fold(text)
      if (!wanted) return []
      const found = startingWith(wanted)
      return found.length > 0 ? found : near(wanted)
    },
  }
}
