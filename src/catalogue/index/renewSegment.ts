import type { Entry } from '../entry.ts'
import { facets } from '../facet.ts'
import { facetValues } from '../facetValues.ts'
import type { Lexicon } from '../search/lexicon.ts'
import { createOwnWords } from '../search/ownWords.ts'
import type { WeighedWords } from '../search/weighedWords.ts'
import type { Steps } from '../steps.ts'
import { namesInSegment } from '../suggest/namesInSegment.ts'
import type { Surroundings } from '../surroundings.ts'
import type { FacetNumbers } from './facetNumbers.ts'
import { noPostings, renewPostings } from './postings.ts'
import type { Segment } from './segment.ts'
import { createSegmentFacets, rowOf } from './segmentFacets.ts'
import { createSegmentNames } from './segmentNames.ts'

const entriesAtOnce = 20

/** Answers how to make a segment anew of an old one: what an entry says is read once, as long as it stands in its place. */
export const createSegmentRenewer = (lexicon: Lexicon, numbers: FacetNumbers) => {
  const ownWords = createOwnWords(lexicon)

  /** `sameGround`: whether the terms and places are those that the old segment was made of. */
  return function* renew(
    old: Segment | undefined,
    entries: readonly (Entry | undefined)[],
    around: Surroundings,
    sameGround: boolean,
  ): Steps<Segment> {
    const taken = Uint8Array.from(entries, (entry) => (entry ? 1 : 0))
    const kept = taken.map((isTaken, position) =>
      isTaken && old?.entries[position] === entries[position] ? 1 : 0,
    )
    const fresh = new Map<number, WeighedWords>()
    const rows: ArrayLike<number>[][] = []
    for (const [position, entry] of entries.entries()) {
      if (entry && !kept[position]) fresh.set(position, ownWords(entry))
      if (!entry) rows.push([])
      else if (old && kept[position] && sameGround) rows.push(rowOf(old.facets, position))
      else {
        const values = facetValues(entry, around)
        rows.push(facets.map((facet) => values[facet].map((value) => numbers.numberOf(facet, value))))
      }
      if (position % entriesAtOnce === 0) yield
    }
    const suggested = yield* namesInSegment(entries, lexicon)
    const text = yield* renewPostings(old?.text ?? noPostings, kept, fresh, lexicon.size)
    yield
    const facetsOfAll = createSegmentFacets(entries.length, numbers.size, (position) => rows[position] ?? [])
    yield
    return {
      entries,
      taken,
      text,
      facets: facetsOfAll,
      names: createSegmentNames(entries),
      suggested,
    }
  }
}
