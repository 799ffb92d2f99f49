import { createBest } from './best.ts'
import { countSegment } from './countSegment.ts'
import { facets, forEachFacet } from './facet.ts'
import type { Indexes } from './index/indexes.ts'
import { segmentSize } from './index/segment.ts'
import { type Demands, matchSegment } from './matchSegment.ts'
import type { CatalogueQuery, CatalogueResult, FacetCount } from './query.ts'

const demandsOf = ({ q, choices }: CatalogueQuery, { ask, numbers }: Indexes): Demands => ({
  words: ask(q),
  choices: facets.flatMap((facet) => {
    const chosen = choices[facet] ?? []
    if (chosen.length === 0) return []
    return [{ facet, numbers: chosen.flatMap((value) => numbers.find(facet, value) ?? []) }]
  }),
})

/** One walk over the segments: what matches, what each facet counts, and the best of it up to the page asked for. */
export const runQuery = (query: CatalogueQuery, indexes: Indexes): CatalogueResult => {
  const { segments, orders, values, entryAt } = indexes
  const demands = demandsOf(query, indexes)
  const byScore = query.sort === 'relevans' && demands.words !== null
  // Without words there is no relevance: newest first.
  const { sorted, ranks } = orders[query.sort === 'relevans' ? 'nyeste' : query.sort]
  const best = createBest(query.page * query.pageSize)
  const counts = new Uint32Array(indexes.totals.length)
  let total = 0

  for (const [number, segment] of segments.entries()) {
    const matches = matchSegment(segment, demands)
    countSegment(segment, matches, counts)
    for (let position = 0; position < segment.entries.length; position++) {
      if (matches.met[position] !== matches.all) continue
      total += 1
      best.offer(byScore ? (matches.scores[position] ?? 0) : 0, ranks[number * segmentSize + position] ?? 0)
    }
  }

  return {
    total,
    entries: best
      .ranks()
      .slice((query.page - 1) * query.pageSize)
      .flatMap((rank) => entryAt(sorted[rank] ?? 0) ?? []),
    facets: forEachFacet((facet): readonly FacetCount[] => {
      const chosen = new Set(query.choices[facet])
      const counted = values[facet].map(({ value, number }) => ({
        value,
        count: counts[number] ?? 0,
        chosen: chosen.delete(value),
      }))
      return [...counted, ...[...chosen].map((value) => ({ value, count: 0, chosen: true }))]
    }),
  }
}
