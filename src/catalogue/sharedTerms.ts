import { type Vocabulary, vocabularies } from '../domain/vocabulary.ts'
import type { Entry } from './entry.ts'
import type { Terms } from './terms.ts'

const termsOf = (entry: Entry, vocabulary: Vocabulary): readonly string[] =>
  vocabulary === 'partnertyper' ? entry.samarbeidspartnere.map(({ type }) => type) : entry[vocabulary]

/** The `kode` of every term that two entries share, broader terms too where nothing narrower below them is shared. */
export const sharedTerms = (a: Entry, b: Entry, terms: Terms): Record<Vocabulary, readonly string[]> => {
  const shared = vocabularies.map((vocabulary) => {
    const expand = (entry: Entry) =>
      new Set(
        termsOf(entry, vocabulary).flatMap((kode) =>
          terms.withBroader(vocabulary, kode).map((term) => term.kode),
        ),
      )
    const others = expand(b)
    const both = [...expand(a)].filter((kode) => others.has(kode))
    const above = new Set(
      both.flatMap((kode) =>
        terms
          .withBroader(vocabulary, kode)
          .slice(1)
          .map((term) => term.kode),
      ),
    )
    return [vocabulary, both.filter((kode) => !above.has(kode))]
  })
  return Object.fromEntries(shared)
}
