import { type Facet, facets } from '../facet.ts'
import type { Indexes } from '../index/indexes.ts'
import { rowOf } from '../index/segmentFacets.ts'

/** Answers how many entries carry both a value of the one facet and a value of the other; one pass counts all. */
export const countCrossings = (
  { segments, numbers }: Indexes,
  one: Facet,
  other: Facet,
): ((value: string, otherValue: string) => number) => {
  const counts = new Map<number, number>()
  const cell = (row: number, column: number) => row * numbers.size + column
  for (const { facets: own, entries } of segments)
    for (let position = 0; position < entries.length; position++) {
      const row = rowOf(own, position)
      for (const value of row[facets.indexOf(one)] ?? [])
        for (const otherValue of row[facets.indexOf(other)] ?? []) {
          const here = cell(value, otherValue)
          counts.set(here, (counts.get(here) ?? 0) + 1)
        }
    }
  return (value, otherValue) => {
    const row = numbers.find(one, value)
    const column = numbers.find(other, otherValue)
    return row === undefined || column === undefined ? 0 : (counts.get(cell(row, column)) ?? 0)
  }
}
