import type { Relasjonstype } from '../domain/tiltak.ts'
import type { Entry } from './entry.ts'
import { noneGiven } from './facet.ts'
import type { FacetIndex } from './facetIndex.ts'

/** How an entry stands to another: as it says itself, as the other says of it, or by what they share. */
export interface Related {
  relation: Relasjonstype | 'fortsettesAv' | 'harDel' | 'ligner'
  entry: Entry
}

const inverse: Record<Relasjonstype, Related['relation']> = {
  fortsetter: 'fortsettesAv',
  delAv: 'harDel',
  seOgsa: 'seOgsa',
}

/** Relations that entries state, both ways, each pair once. Relations to what is not published fall away. */
export const statedRelations = (
  entry: Entry,
  pointingHere: readonly Entry[],
  find: (slug: string) => Entry | undefined,
): readonly Related[] => {
  const own = entry.relaterte.flatMap(({ type, slug }): Related[] => {
    const other = find(slug)
    return other && other !== entry ? [{ relation: type, entry: other }] : []
  })
  const known = new Set(own.map((related) => related.entry))
  const back = pointingHere.flatMap((other): Related[] => {
    const type = other.relaterte.find(({ slug }) => find(slug) === entry)?.type
    return type && !known.has(other) ? [{ relation: inverse[type], entry: other }] : []
  })
  return [...own, ...back]
}

/** Positions of the entries that share most with one, a rare value weighing more than a common one. */
export const mostAlike = (
  position: number,
  indexes: readonly FacetIndex[],
  size: number,
  limit: number,
): readonly number[] => {
  const alike = new Float64Array(size)
  for (const index of indexes)
    for (const ordinal of index.ordinalsOf(position)) {
      const value = index.values[ordinal] ?? noneGiven
      if (value === noneGiven) continue
      const sharers = index.entriesWith(value)
      const weight = Math.log(size / sharers.length)
      for (const other of sharers) alike[other] = (alike[other] ?? 0) + weight
    }
  alike[position] = 0
  const closest: number[] = []
  for (let other = 0; other < size; other++) {
    const weight = alike[other] ?? 0
    if (weight === 0 || (closest.length === limit && weight <= (alike[closest.at(-1) ?? 0] ?? 0))) continue
    const place = closest.findIndex((rival) => weight > (alike[rival] ?? 0))
    closest.splice(place < 0 ? closest.length : place, 0, other)
    if (closest.length > limit) closest.pop()
  }
  return closest
}
