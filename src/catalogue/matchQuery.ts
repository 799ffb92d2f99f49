import { countFacets, type FacetCounts } from './countFacets.ts'
import { type Facet, forEachFacet } from './facet.ts'
import type { FacetIndex } from './facetIndex.ts'
import type { CatalogueQuery } from './query.ts'
import type { TextIndex } from './search/textIndex.ts'

export interface Indexes {
  size: number
  text: TextIndex
  facet: Record<Facet, FacetIndex>
}

export interface Matches {
  /** 1 where the entry at a position matches everything. */
  hits: Uint8Array
  scores: Uint16Array | null
  facets: FacetCounts
}

/**
 * One pass: every demand owns a bit, every entry gathers the bits of the demands it meets. An entry with all bits
 * matches; one that misses only a facet's own bit still counts in that facet, which so ignores its own choice.
 */
export const matchQuery = (indexes: Indexes, q: string, choices: CatalogueQuery['choices']): Matches => {
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
    for (const value of chosen) {
      const positions = indexes.facet[facet].entriesWith(value)
      for (let n = 0; n < positions.length; n++) met[positions[n] ?? 0] = (met[positions[n] ?? 0] ?? 0) | bit
    }
    return bit
  })

  const hits = new Uint8Array(indexes.size)
  for (let at = 0; at < met.length; at++) if (met[at] === all) hits[at] = 1
  return { hits, scores, facets: countFacets(indexes.facet, { met, all, bitOf }, choices) }
}
