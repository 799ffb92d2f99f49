import { fold } from './fold.ts'
import { groupBy } from './groupBy.ts'
import type { Term } from './vocabulary.ts'
import type { VocabularyIssue } from './vocabularyIssue.ts'

/** Every text that a term is recognised by. */
const labels = ({ nb, nn, alternative, skjulte }: Term): readonly string[] => [
  ...new Set([nb, nn, ...alternative, ...skjulte].map(fold)),
]

/** Clashes between the terms of one vocabulary: taken codes, labels that fold alike, references to no term. */
export const checkVocabulary = (terms: readonly Term[]): readonly VocabularyIssue[] => {
  const byKode = groupBy(terms, ({ kode }) => kode)
  const taken = [...byKode]
    .filter(([, group]) => group.length > 1)
    .map(([kode]): VocabularyIssue => ({ code: 'term-kode-taken', place: kode, facts: { kode } }))

  const recognised = terms.flatMap((term) => labels(term).map((tekst) => ({ kode: term.kode, tekst })))
  const ambiguous = [...groupBy(recognised, ({ tekst }) => tekst)].flatMap(([tekst, [first, ...others]]) =>
    others
      .filter(({ kode }) => kode !== first?.kode)
      .map(
        ({ kode }): VocabularyIssue => ({
          code: 'term-label-ambiguous',
          place: kode,
          facts: { tekst, annen: first?.kode ?? '' },
        }),
      ),
  )

  const astray = terms.flatMap(({ kode, overordnet, erstattetAv }) =>
    [overordnet, erstattetAv]
      .filter((other) => other !== null && (other === kode || !byKode.has(other)))
      .map(
        (other): VocabularyIssue => ({
          code: 'term-points-nowhere',
          place: kode,
          facts: { viser: other ?? '' },
        }),
      ),
  )
  return [...taken, ...ambiguous, ...astray]
}
