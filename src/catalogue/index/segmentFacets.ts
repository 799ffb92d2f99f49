import { facets } from '../facet.ts'
import type { Steps } from '../steps.ts'
import { type Groups, groupNumbers } from './groups.ts'

/** The facets of a segment, both ways round. Values are numbers of `FacetNumbers`, over all facets. */
export interface SegmentFacets {
  /** Values by entry and facet: those of facet `f` at position `p` are the group `p * facets.length + f`. */
  valuesOf: Groups<Uint16Array>
  /** Positions by value. */
  entriesWith: Groups<Uint16Array>
}

/** Takes the values of one position after the other, from the first. */
export interface FacetWriter {
  /** A position where no entry stands. */
  leave(): void
  /** The values of an entry, facet by facet. */
  add(row: readonly (readonly number[])[]): void
  /** What an older segment has at the same position. */
  copy(from: SegmentFacets): void
  /** Everything taken; `values` is how many there are over all facets. */
  finish(values: number): Steps<SegmentFacets>
}

/** `size` is the number of positions. */
export const createFacetWriter = (size: number): FacetWriter => {
  const starts = new Uint32Array(size * facets.length + 1)
  const all: number[] = []
  let group = 0
  const endGroup = () => {
    group++
    starts[group] = all.length
  }

  return {
    leave: () => {
      for (let n = 0; n < facets.length; n++) endGroup()
    },
    add: (row) => {
      for (const values of row) {
        for (const value of values) all.push(value)
        endGroup()
      }
    },
    copy: ({ valuesOf: { starts: from, members } }) => {
      for (let n = 0; n < facets.length; n++) {
        for (let at = from[group] ?? 0, end = from[group + 1] ?? 0; at < end; at++) all.push(members[at] ?? 0)
        endGroup()
      }
    },
    *finish(values) {
      const entriesWith = yield* groupNumbers(
        values,
        (length) => new Uint16Array(length),
        function* (add) {
          for (let position = 0; position < size; position++) {
            const end = starts[(position + 1) * facets.length] ?? 0
            for (let at = starts[position * facets.length] ?? 0; at < end; at++) add(all[at] ?? 0, position)
          }
          yield
        },
      )
      return { valuesOf: { starts, members: Uint16Array.from(all) }, entriesWith }
    },
  }
}
