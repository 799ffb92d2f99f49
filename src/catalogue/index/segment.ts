import type { Entry } from '../entry.ts'
import type { NamesInSegment } from '../suggest/namesInSegment.ts'
import type { Postings } from './postings.ts'
import type { SegmentFacets } from './segmentFacets.ts'
import type { SegmentNames } from './segmentNames.ts'

/**
 * Entries in a segment at most. A change makes anew the segments that it touches and no other; positions in one take two
 * bytes, and what a query notes down about one stays in the processor's nearest memory.
 */
export const segmentSize = 2048

/** A part of the catalogue with indexes of its own. */
export interface Segment {
  /** By position; a place that was left stands empty until a new entry takes it. */
  entries: readonly (Entry | undefined)[]
  /** 1 where an entry stands. */
  taken: Uint8Array
  text: Postings
  facets: SegmentFacets
  names: SegmentNames
  suggested: NamesInSegment
}
