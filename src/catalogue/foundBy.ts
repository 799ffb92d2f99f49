import type { Entry } from './entry.ts'
import { type Facet, facets } from './facet.ts'
import { facetValues } from './facetValues.ts'
import type { Indexes } from './index/indexes.ts'
import type { Surroundings } from './surroundings.ts'

/** A value of a facet: a term, a place. */
export interface FacetValue {
  facet: Facet
  value: string
}

/** Answers which of an entry's facet values a word of the text finds, by any of their labels; in the order of the facets. */
export const createFoundBy = (
  text: string,
  { ask, numbers }: Indexes,
  around: Surroundings,
): ((entry: Entry) => readonly FacetValue[]) => {
  const found = new Set((ask(text) ?? []).flatMap(({ values }) => values.map(({ number }) => number)))
  if (found.size === 0) return () => []
  return (entry) => {
    const own = facetValues(entry, around)
    return facets.flatMap((facet) =>
      own[facet]
        .filter((value) => found.has(numbers.find(facet, value) ?? -1))
        .map((value) => ({ facet, value })),
    )
  }
}
