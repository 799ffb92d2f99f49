import { type Facet, facets } from '../catalogue/facet.ts'

/** The address of the list with one choice in each facet given, without language prefix. */
export const searchAddress = (choices: Partial<Record<Facet, string>>): string => {
  const given = facets.flatMap((facet) => {
    const value = choices[facet]
    return value === undefined ? [] : [[facet, value]]
  })
  return `/tiltak?${new URLSearchParams(given)}`
}
