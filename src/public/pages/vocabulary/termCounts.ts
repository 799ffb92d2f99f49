import type { Catalogue } from '../../../catalogue/catalogue.ts'
import type { Vocabulary } from '../../../domain/vocabulary.ts'

/** How many entries have each term of a vocabulary, or one below it; by `kode`. */
export const termCounts = (catalogue: Catalogue, name: Vocabulary): ReadonlyMap<string, number> => {
  const { facets } = catalogue.query({ q: '', choices: {}, sort: 'nyeste', page: 1, pageSize: 1 })
  return new Map(facets[name].map(({ value, count }) => [value, count]))
}
