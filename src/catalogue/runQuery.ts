import type { Entry } from './entry.ts'
import { type Indexes, type Matches, matchQuery } from './matchQuery.ts'
import type { Order } from './order.ts'
import type { CatalogueQuery, CatalogueResult, Sort } from './query.ts'

interface Searchable {
  entries: readonly Entry[]
  indexes: Indexes
  order: Order
}

/** Positions of what matched, in the order asked for. Without words there is no relevance: newest first. */
const inOrder = (matches: Matches, order: Order, sort: Sort): readonly number[] => {
  const { scores } = matches
  const found = (sort === 'tittel' ? order.tittel : order.nyeste).filter(matches.has)
  if (sort !== 'relevans' || !scores) return found
  return found.sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0))
}

export const runQuery = (query: CatalogueQuery, { entries, indexes, order }: Searchable): CatalogueResult => {
  const matches = matchQuery(indexes, query.q, query.choices)
  const found = inOrder(matches, order, query.sort)
  const start = (query.page - 1) * query.pageSize
  return {
    total: found.length,
    entries: found.slice(start, start + query.pageSize).flatMap((position) => entries[position] ?? []),
    facets: matches.facets,
  }
}
