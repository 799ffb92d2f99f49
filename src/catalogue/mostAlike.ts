import { vocabularies } from '../domain/vocabulary.ts'
import { createBest } from './best.ts'
import type { Entry } from './entry.ts'
import { facets, noneGiven } from './facet.ts'
import type { Indexes } from './index/indexes.ts'
import { segmentSize } from './index/segment.ts'

const shared = new Set<number>(vocabularies.map((name) => facets.indexOf(name)))
const weights = new Float64Array(segmentSize)

/** The entries that share most with the one at an address, a rare value weighing more than a common one. */
export const mostAlike = (address: number, indexes: Indexes, limit: number): readonly Entry[] => {
  const { segments, numbers, totals, orders, entryAt } = indexes
  const own = segments[Math.floor(address / segmentSize)]
  if (!own) return []
  const size = orders.nyeste.sorted.length
  const { starts: from, members: values } = own.facets.valuesOf
  const first = (address % segmentSize) * facets.length
  const carried = [...shared]
    .flatMap((facet) => [...values.subarray(from[first + facet], from[first + facet + 1])])
    .filter((value) => numbers.at(value)?.value !== noneGiven)

  const best = createBest(limit)
  for (const [number, segment] of segments.entries()) {
    weights.fill(0)
    const { starts, members } = segment.facets.entriesWith
    for (const value of carried) {
      const weight = Math.log(size / (totals[value] ?? size))
      for (let at = starts[value] ?? 0; at < (starts[value + 1] ?? 0); at++) {
        const other = members[at] ?? 0
        weights[other] = (weights[other] ?? 0) + weight
      }
    }
    for (let position = 0; position < segment.entries.length; position++) {
      const other = number * segmentSize + position
      const weight = weights[position] ?? 0
      if (weight > 0 && other !== address) best.offer(weight, orders.nyeste.ranks[other] ?? 0)
    }
  }
  return best.ranks().flatMap((rank) => entryAt(orders.nyeste.sorted[rank] ?? 0) ?? [])
}
