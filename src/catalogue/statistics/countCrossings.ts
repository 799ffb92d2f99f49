import { type Facet, facets } from '../facet.ts'
import type { Indexes } from '../index/indexes.ts'

/** The place of each value of a facet among its own, by its number over all facets. */
const placesOf = ({ values, numbers }: Indexes, facet: Facet): Uint16Array => {
  const places = new Uint16Array(numbers.size)
  for (const [place, { number }] of values[facet].entries()) places[number] = place
  return places
}

/** Answers how many entries carry both a value of the one facet and a value of the other; one pass counts all. */
export const countCrossings = (
  indexes: Indexes,
  one: Facet,
  other: Facet,
): ((value: string, otherValue: string) => number) => {
  const { segments, values } = indexes
  const [rows, columns] = [placesOf(indexes, one), placesOf(indexes, other)]
  const [rowFacet, columnFacet] = [facets.indexOf(one), facets.indexOf(other)]
  const width = values[other].length
  const counts = new Uint32Array(values[one].length * width)

  for (const { facets: own, entries } of segments) {
    const { starts, members } = own.valuesOf
    for (let position = 0; position < entries.length; position++) {
      const rowGroup = position * facets.length + rowFacet
      const columnGroup = position * facets.length + columnFacet
      for (let r = starts[rowGroup] ?? 0; r < (starts[rowGroup + 1] ?? 0); r++) {
        const row = (rows[members[r] ?? 0] ?? 0) * width
        for (let c = starts[columnGroup] ?? 0; c < (starts[columnGroup + 1] ?? 0); c++) {
          const cell = row + (columns[members[c] ?? 0] ?? 0)
          counts[cell] = (counts[cell] ?? 0) + 1
        }
      }
    }
  }

  const placeOf = (facet: Facet) => new Map(values[facet].map(({ value }, place) => [value, place]))
  const [rowOf, columnOf] = [placeOf(one), placeOf(other)]
  return (value, otherValue) => {
    const row = rowOf.get(value)
    const column = columnOf.get(otherValue)
    return row === undefined || column === undefined ? 0 : (counts[row * width + column] ?? 0)
  }
}
