import { facets } from '../facet.ts'
import { type Groups, groupNumbers } from './groups.ts'

/** The facets of a segment, both ways round. Values are numbers of `FacetNumbers`, over all facets. */
export interface SegmentFacets {
  /** Values by entry and facet: those of facet `f` at position `p` are the group `p * facets.length + f`. */
  valuesOf: Groups<Uint16Array>
  /** Positions by value. */
  entriesWith: Groups<Uint16Array>
}

/** `rowOf` gives, facet by facet, the values of the entry at a position; nothing where none stands. */
export const createSegmentFacets = (
  size: number,
  values: number,
  rowOf: (position: number) => readonly ArrayLike<number>[],
): SegmentFacets => {
  const starts = new Uint32Array(size * facets.length + 1)
  const all: number[] = []
  for (let position = 0; position < size; position++) {
    const row = rowOf(position)
    for (let facet = 0; facet < facets.length; facet++) {
      const here = row[facet] ?? []
      for (let n = 0; n < here.length; n++) all.push(here[n] ?? 0)
      starts[position * facets.length + facet + 1] = all.length
    }
  }
  const entriesWith = groupNumbers(
    values,
    (length) => new Uint16Array(length),
    (add) => {
      for (let position = 0; position < size; position++) {
        const end = starts[(position + 1) * facets.length] ?? 0
        for (let at = starts[position * facets.length] ?? 0; at < end; at++) add(all[at] ?? 0, position)
      }
    },
  )
  return { valuesOf: { starts, members: Uint16Array.from(all) }, entriesWith }
}

/** Values of the entry at a position, facet by facet. */
export const rowOf = ({ valuesOf: { starts, members } }: SegmentFacets, position: number): Uint16Array[] =>
  facets.map((_, facet) => {
    const group = position * facets.length + facet
    return members.subarray(starts[group], starts[group + 1])
  })
