import { type Facet, facets } from './facet.ts'
import { type Segment, segmentSize } from './index/segment.ts'
import type { AskedWord } from './search/askedWords.ts'
import { scoreText } from './search/scoreText.ts'

/** What is asked of every entry: words, and in some facets one of several values, told by their numbers. */
export interface Demands {
  words: readonly AskedWord[] | null
  choices: readonly { facet: Facet; numbers: readonly number[] }[]
}

/** Who met what in a segment. The arrays are written over by the next segment. */
export interface Met {
  /** By position, a bit for each demand that the entry meets. */
  met: Uint16Array
  all: number
  /** By position; without words no entry has a score. */
  scores: Uint16Array
}

const here = 1
/** The two lowest bits say that an entry stands there and that it holds the words. */
const bitsBefore = 2
const [met, scores, scratch] = [0, 0, 0].map(() => new Uint16Array(segmentSize)) as [
  Uint16Array,
  Uint16Array,
  Uint16Array,
]

const bitOf = (facet: Facet): number => 1 << (facets.indexOf(facet) + bitsBefore)

/** Which facet in the list owns the bits; negative where they are several or no facet's. */
export const facetOfBit = (bits: number): number =>
  (bits & (bits - 1)) === 0 ? 31 - Math.clz32(bits) - bitsBefore : -1

/**
 * Every demand owns a bit, every entry gathers the bits of the demands it meets. An entry with all bits matches; one that
 * misses only a facet's own bit still counts in that facet.
 */
export const matchSegment = (segment: Segment, { words, choices }: Demands): Met => {
  const size = segment.entries.length
  let all = here
  met.set(segment.taken)
  scores.fill(0)
  if (words) {
    const bit = here << 1
    all |= bit
    scoreText(segment, words, scores, scratch)
    for (let at = 0; at < size; at++) if (scores[at]) met[at] = (met[at] ?? 0) | bit
  }
  const { starts, members } = segment.facets.entriesWith
  for (const { facet, numbers } of choices) {
    const bit = bitOf(facet)
    all |= bit
    for (const number of numbers)
      for (let at = starts[number] ?? 0; at < (starts[number + 1] ?? 0); at++) {
        const position = members[at] ?? 0
        met[position] = (met[position] ?? 0) | bit
      }
  }
  return { met, all, scores }
}
