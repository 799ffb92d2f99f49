import { type Facet, facets, forEachFacet } from './facet.ts'
import type { FacetIndex } from './facetIndex.ts'
import type { CatalogueQuery, FacetCount } from './query.ts'
import type { TextIndex } from './textIndex.ts'

export interface Indexes {
  size: number
  text: TextIndex
  facet: Record<Facet, FacetIndex>
}

export interface Matches {
  /** Whether the entry at a position matches everything. */
  has(position: number): boolean
  scores: Uint16Array | null
  facets: Record<Facet, readonly FacetCount[]>
}

type Choices = CatalogueQuery['choices']

/**
 * One pass: every demand owns a bit, every entry gathers the bits of the demands it meets. An entry with all bits
 * matches; one that misses only a facet's own bit still counts in that facet, which so ignores its own choice.
 */
export const matchQuery = (indexes: Indexes, q: string, choices: Choices): Matches => {
  const met = new Uint16Array(indexes.size)
  let all = 0
  const demand = () => {
    const bit = (all + 1) & ~all
    all |= bit
    return bit
  }

  const scores = indexes.text.search(q)
  if (scores) {
    const bit = demand()
    for (let at = 0; at < met.length; at++) if (scores[at]) met[at] = bit
  }
  const bitOf = forEachFacet((facet) => {
    const chosen = choices[facet] ?? []
    if (chosen.length === 0) return 0
    const bit = demand()
    for (const value of chosen)
      for (const at of indexes.facet[facet].entriesWith(value)) met[at] = (met[at] ?? 0) | bit
    return bit
  })

  return {
    has: (position) => met[position] === all,
    scores,
    facets: countFacets(indexes, met, all, bitOf, choices),
  }
}

const countFacets = (
  indexes: Indexes,
  met: Uint16Array,
  all: number,
  bitOf: Record<Facet, number>,
  choices: Choices,
): Record<Facet, readonly FacetCount[]> => {
  const counts = forEachFacet((facet) => new Uint32Array(indexes.facet[facet].values.length))
  const count = (facet: Facet, at: number) => {
    const of = counts[facet]
    for (const ordinal of indexes.facet[facet].ordinalsOf(at)) of[ordinal] = (of[ordinal] ?? 0) + 1
  }
  const facetOf = new Map(facets.filter((facet) => bitOf[facet] > 0).map((facet) => [bitOf[facet], facet]))
  for (let at = 0; at < met.length; at++) {
    const missing = all & ~(met[at] ?? 0)
    const nearMiss = facetOf.get(missing)
    if (missing === 0) for (const facet of facets) count(facet, at)
    else if (nearMiss) count(nearMiss, at)
  }
  return forEachFacet((facet) => {
    const chosen = choices[facet] ?? []
    const known = indexes.facet[facet].values
    const counted = known.map((value, ordinal) => ({
      value,
      count: counts[facet][ordinal] ?? 0,
      chosen: chosen.includes(value),
    }))
    const unheard = chosen.filter((value) => !known.includes(value))
    return [...counted, ...unheard.map((value) => ({ value, count: 0, chosen: true }))]
  })
}
