import type { Entry } from './entry.ts'
import type { Facet } from './facet.ts'
import type { Indexes } from './index/indexes.ts'
import { segmentSize } from './index/segment.ts'

/** Every entry with the value, newest first. */
export const entriesWith = (
  { segments, orders, numbers, entryAt }: Indexes,
  facet: Facet,
  value: string,
): readonly Entry[] => {
  const number = numbers.find(facet, value)
  if (number === undefined) return []
  const ranks: number[] = []
  for (const [at, { facets }] of segments.entries()) {
    const { starts, members } = facets.entriesWith
    for (const position of members.subarray(starts[number], starts[number + 1]))
      ranks.push(orders.nyeste.ranks[at * segmentSize + position] ?? 0)
  }
  return Array.from(Uint32Array.from(ranks).sort(), (rank) =>
    entryAt(orders.nyeste.sorted[rank] ?? 0),
  ).filter((entry) => entry !== undefined)
}
