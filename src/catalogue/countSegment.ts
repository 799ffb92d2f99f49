import { facets } from './facet.ts'
import type { Segment } from './index/segment.ts'
import { facetOfBit, type Met } from './matchSegment.ts'

/**
 * Adds what a segment has of each value to `counts`: how many entries it would leave if it were its facet's only choice.
 * Where nothing is missed all are counted at once; else hits count in every facet, near misses in their own.
 */
export const countSegment = (segment: Segment, { met, all }: Met, counts: Uint32Array): void => {
  const { valuesOf, entriesWith } = segment.facets
  const count = (from: number, to: number) => {
    for (let at = valuesOf.starts[from] ?? 0; at < (valuesOf.starts[to] ?? 0); at++) {
      const value = valuesOf.members[at] ?? 0
      counts[value] = (counts[value] ?? 0) + 1
    }
  }
  if (all === 1) {
    for (let value = 0; value + 1 < entriesWith.starts.length; value++)
      counts[value] =
        (counts[value] ?? 0) + (entriesWith.starts[value + 1] ?? 0) - (entriesWith.starts[value] ?? 0)
    return
  }
  for (let position = 0; position < segment.entries.length; position++) {
    const missing = all & ~(met[position] ?? 0)
    const first = position * facets.length
    if (missing === 0) count(first, first + facets.length)
    else {
      const facet = facetOfBit(missing)
      if (facet >= 0) count(first + facet, first + facet + 1)
    }
  }
}
