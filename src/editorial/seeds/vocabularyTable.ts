import type { Term, Vocabulary } from '../../domain/vocabulary.ts'
import type { SeedTable } from './seedTable.ts'

const pointsTo = (term: Term): string[] => [term.overordnet, term.erstattetAv].filter((kode) => kode !== null)

/** Terms that others point to come first. One that points in a circle, or nowhere, stays in place and is refused there. */
const inOrder = (terms: readonly Term[]): Term[] => {
  const placed = new Set<Term>()
  const place = (term: Term, above: readonly Term[]): void => {
    if (placed.has(term) || above.includes(term)) return
    for (const kode of pointsTo(term)) {
      const other = terms.find((candidate) => candidate.kode === kode)
      if (other) place(other, [...above, term])
    }
    placed.add(term)
  }
  for (const term of terms) place(term, [])
  return [...placed]
}

/** The terms of one vocabulary, each after those that it points to. */
export const vocabularyTable = (vocabulary: Vocabulary, terms: readonly Term[]): SeedTable => ({
  collection: vocabulary,
  keyField: 'kode',
  rows: inOrder(terms).map((term) => ({
    key: term.kode,
    title: term.nb,
    place: `ordlister/${vocabulary}.json (${term.kode})`,
    needs: pointsTo(term).map((kode) => ({ collection: vocabulary, key: kode })),
    data: (ids) => ({
      kode: term.kode,
      nb: term.nb,
      nn: term.nn,
      alternative: term.alternative,
      skjulte: term.skjulte,
      definisjon: term.definisjon,
      status: term.status,
      overordnet: term.overordnet && ids(vocabulary, term.overordnet),
      erstattetAv: term.erstattetAv && ids(vocabulary, term.erstattetAv),
    }),
  })),
})
