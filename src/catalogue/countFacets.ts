import { type Facet, facets, forEachFacet } from './facet.ts'
import type { FacetIndex } from './facetIndex.ts'
import type { CatalogueQuery, FacetCount } from './query.ts'

export type FacetCounts = Record<Facet, readonly FacetCount[]>

/** Which demands of the query every entry met, as bits. */
interface Met {
  met: Uint16Array
  all: number
  bitOf: Record<Facet, number>
}

/** Which bit of a number that has one bit is set. */
const placeOf = (bit: number): number => 31 - Math.clz32(bit)

/** How many entries each value would leave if it were its facet's only choice. */
export const countFacets = (
  indexes: Record<Facet, FacetIndex>,
  { met, all, bitOf }: Met,
  choices: CatalogueQuery['choices'],
): FacetCounts => {
  const counters = facets.map((facet) => ({
    index: indexes[facet],
    counts: new Uint32Array(indexes[facet].values.length),
  }))
  // By the place of a facet's bit, so that a near miss finds its counter without a search.
  const counterAt = new Array<(typeof counters)[number] | undefined>(32)
  for (const [at, facet] of facets.entries())
    if (bitOf[facet]) counterAt[placeOf(bitOf[facet])] = counters[at]

  for (let at = 0; at < met.length; at++) {
    const missing = all & ~(met[at] ?? 0)
    if (missing === 0) for (const { index, counts } of counters) index.countInto(counts, at)
    else if ((missing & (missing - 1)) === 0) {
      const nearMiss = counterAt[placeOf(missing)]
      nearMiss?.index.countInto(nearMiss.counts, at)
    }
  }

  const countsOf = new Map(facets.map((facet, n) => [facet, counters[n]?.counts]))
  return forEachFacet((facet) => {
    const chosen = new Set(choices[facet])
    const counted = indexes[facet].values.map((value, ordinal) => ({
      value,
      count: countsOf.get(facet)?.[ordinal] ?? 0,
      chosen: chosen.delete(value),
    }))
    return [...counted, ...[...chosen].map((value) => ({ value, count: 0, chosen: true }))]
  })
}
