import { byRelevance } from './byRelevance.ts'
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
const inOrder = ({ hits, scores }: Matches, order: Order, sort: Sort): readonly number[] => {
  const found = order[sort === 'relevans' ? 'nyeste' : sort].filter((position) => hits[position] === 1)
  return sort === 'relevans' && scores ? byRelevance(found, scores) : found
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
