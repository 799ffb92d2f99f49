import { type Facet, facets } from '../facet.ts'

/** Numbers for the values of all facets, so that an index can be made of numbers. Only grows. */
export interface FacetNumbers {
  numberOf(facet: Facet, value: string): number
  /** Undefined where no entry ever had the value. */
  find(facet: Facet, value: string): number | undefined
  /** What a number stands for. */
  at(number: number): { facet: Facet; value: string } | undefined
  readonly size: number
}

export const createFacetNumbers = (): FacetNumbers => {
  const known = Object.fromEntries(facets.map((facet) => [facet, new Map<string, number>()])) as Record<
    Facet,
    Map<string, number>
  >
  const all: { facet: Facet; value: string }[] = []
  return {
    numberOf: (facet, value) => {
      const found = known[facet].get(value)
      if (found !== undefined) return found
      known[facet].set(value, all.length)
      return all.push({ facet, value }) - 1
    },
    find: (facet, value) => known[facet].get(value),
    at: (number) => all[number],
    get size() {
      return all.length
    },
  }
}
