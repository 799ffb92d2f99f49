import { type Term, type Vocabulary, vocabularies } from '../domain/vocabulary.ts'

/** Look-ups in the vocabularies. */
export interface Terms {
  /** Every published term of a vocabulary, retired ones too, in the order they were given. */
  of(vocabulary: Vocabulary): readonly Term[]
  /** The term, or the one that stands in for it after a merge. */
  find(vocabulary: Vocabulary, kode: string): Term | undefined
  /** The terms in use right below a term, in the order they were given. */
  narrower(vocabulary: Vocabulary, kode: string): readonly Term[]
  /** The term with every broader one, itself first. */
  withBroader(vocabulary: Vocabulary, kode: string): readonly Term[]
}

const longestChain = 20

/** Walks from term to term until the chain ends, comes round or grows beyond reason. */
const follow = (start: Term | undefined, next: (term: Term) => Term | undefined): readonly Term[] => {
  const chain: Term[] = []
  for (let term = start; term && !chain.includes(term) && chain.length < longestChain; term = next(term))
    chain.push(term)
  return chain
}

export const createTerms = (all: readonly Term[]): Terms => {
  const byKode = new Map(all.map((term) => [`${term.ordliste}/${term.kode}`, term]))
  const byVocabulary = new Map(
    vocabularies.map((vocabulary) => [vocabulary, all.filter((term) => term.ordliste === vocabulary)]),
  )
  const exact = (vocabulary: Vocabulary, kode: string | null) =>
    kode === null ? undefined : byKode.get(`${vocabulary}/${kode}`)
  const find = (vocabulary: Vocabulary, kode: string) =>
    follow(exact(vocabulary, kode), (term) => exact(vocabulary, term.erstattetAv)).at(-1)

  return {
    of: (vocabulary) => byVocabulary.get(vocabulary) ?? [],
    find,
    narrower: (vocabulary, kode) =>
      (byVocabulary.get(vocabulary) ?? []).filter(
        ({ status, overordnet }) =>
          status === 'gjeldende' && overordnet !== null && find(vocabulary, overordnet)?.kode === kode,
      ),
    withBroader: (vocabulary, kode) =>
      follow(find(vocabulary, kode), (term) =>
        term.overordnet === null ? undefined : find(vocabulary, term.overordnet),
      ),
  }
}
