import type { Vocabulary } from '../../domain/vocabulary.ts'
import { readJson } from './readJson.ts'
import type { SeedIssue } from './seedReport.ts'
import type { SeedTable } from './seedTable.ts'
import { type TermRow, termRow } from './termRow.ts'

const pointsTo = (term: TermRow): string[] =>
  [term.overordnet, term.erstattetAv].filter((kode) => kode !== null)

/** Terms that others point to come first. One that points in a circle, or nowhere, stays in place and is refused there. */
const inOrder = <Term extends TermRow>(terms: readonly Term[]): Term[] => {
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

/** The terms of one vocabulary, from `ordlister/<vocabulary>.json`. */
export async function vocabularyTable(
  folder: string,
  vocabulary: Vocabulary,
  issues: SeedIssue[],
): Promise<SeedTable> {
  const terms = await readJson(folder, `ordlister/${vocabulary}.json`, termRow, issues)
  const rows = inOrder(terms).map((term): SeedTable['rows'][number] => ({
    key: term.kode,
    title: term.nb,
    place: term.place,
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
  }))
  return { collection: vocabulary, keyField: 'kode', rows }
}
