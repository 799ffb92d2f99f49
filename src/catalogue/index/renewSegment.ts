import type { Entry } from '../entry.ts'
import { facets } from '../facet.ts'
import { facetValues } from '../facetValues.ts'
import type { Lexicon } from '../search/lexicon.ts'
import { ownTexts } from '../search/ownTexts.ts'
import { createWeigher, type WeighedWords } from '../search/weighedWords.ts'
import type { Steps } from '../steps.ts'
import { namesInSegment } from '../suggest/namesInSegment.ts'
import type { Surroundings } from '../surroundings.ts'
import type { FacetNumbers } from './facetNumbers.ts'
import { noPostings, renewPostings } from './postings.ts'
import type { Segment } from './segment.ts'
import { createFacetWriter } from './segmentFacets.ts'
import { createSegmentNames } from './segmentNames.ts'

const entriesAtOnce = 20

/** Answers how to make a segment anew of an old one: what an entry says is read once, as long as it stands in its place. */
export const createSegmentRenewer = (lexicon: Lexicon, numbers: FacetNumbers) => {
  const weigh = createWeigher(lexicon)

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
    const writer = createFacetWriter(entries.length)
    for (const [position, entry] of entries.entries()) {
      if (entry && !kept[position]) fresh.set(position, weigh(ownTexts(entry)))
      if (!entry) writer.leave()
      else if (old && kept[position] && sameGround) writer.copy(old.facets)
      else {
        const values = facetValues(entry, around)
        writer.add(facets.map((facet) => values[facet].map((value) => numbers.numberOf(facet, value))))
      }
      if (position % entriesAtOnce === 0) yield
    }
    const suggested = yield* namesInSegment(entries, lexicon)
    const text = yield* renewPostings(old?.text ?? noPostings, kept, fresh, lexicon.size)
    yield
    const facetsOfAll = yield* writer.finish(numbers.size)
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
