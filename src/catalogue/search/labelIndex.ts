import type { FacetNumbers } from '../index/facetNumbers.ts'
import type { Surroundings } from '../surroundings.ts'
import { labelsOf } from './labelsOf.ts'
import type { Lexicon } from './lexicon.ts'

/**
 * Facet values by the words of their labels, both as numbers. An entry is found by the labels of what it carries, so a
 * new label costs nothing for each entry.
 */
export type LabelIndex = ReadonlyMap<number, readonly number[]>

/** Answers how to index the labels of the values that some entry carries, as `totals` tells. */
export const createLabelIndexer = (lexicon: Lexicon, numbers: FacetNumbers) => {
  const remembered = new WeakMap<Surroundings, Map<number, readonly number[]>>()

  /** Each once. */
  const wordsIn = (labels: readonly string[]): readonly number[] => {
    const ids = new Set<number>()
    for (const label of labels) lexicon.read(label, (id) => ids.add(id))
    return [...ids]
  }

  return (totals: Uint32Array, around: Surroundings): LabelIndex => {
    const wordsBy = remembered.get(around) ?? new Map<number, readonly number[]>()
    remembered.set(around, wordsBy)
    const valuesBy = new Map<number, number[]>()
    for (const [number, total] of totals.entries()) {
      const known = numbers.at(number)
      if (total === 0 || !known) continue
      const words = wordsBy.get(number) ?? wordsIn(labelsOf(known.facet, known.value, around))
      wordsBy.set(number, words)
      for (const id of words) {
        const values = valuesBy.get(id)
        if (values) values.push(number)
        else valuesBy.set(id, [number])
      }
    }
    return valuesBy
  }
}
