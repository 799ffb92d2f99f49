import { type Vocabulary, vocabularies } from '../domain/vocabulary.ts'
import type { Knowledge, Prepared } from './context.ts'
import { buildGazetteer } from './gazetteer.ts'
import { indexTerms, type TermIndex } from './termIndex.ts'

/** The indexes of what a reader knows; dear, so build them once for all documents. */
export const prepareKnowledge = ({ vocabularies: terms, geography }: Knowledge): Prepared => {
  const indexes = Object.fromEntries(
    vocabularies.map((vocabulary) => [vocabulary, indexTerms(vocabulary, terms)]),
  ) as Record<Vocabulary, TermIndex>
  return { terms, indexes, gazetteer: buildGazetteer(geography), geography }
}
