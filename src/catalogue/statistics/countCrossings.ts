import type { FacetIndex } from '../facetIndex.ts'

/** Answers how many of `size` entries carry both a value of the one facet and a value of the other; one pass counts all. */
export const countCrossings = (
  one: FacetIndex,
  other: FacetIndex,
  size: number,
): ((value: string, otherValue: string) => number) => {
  const width = other.values.length
  const counts = new Uint32Array(one.values.length * width)
  for (let at = 0; at < size; at++) {
    const columns = other.ordinalsOf(at)
    for (const row of one.ordinalsOf(at))
      for (const column of columns) {
        const cell = row * width + column
        counts[cell] = (counts[cell] ?? 0) + 1
      }
  }
  const rows = new Map(one.values.map((value, ordinal) => [value, ordinal]))
  const columns = new Map(other.values.map((value, ordinal) => [value, ordinal]))
  return (value, otherValue) => {
    const row = rows.get(value)
    const column = columns.get(otherValue)
    return row === undefined || column === undefined ? 0 : (counts[row * width + column] ?? 0)
  }
}
