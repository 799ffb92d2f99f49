import { type Vocabulary, vocabularies } from '../domain/vocabulary.ts'
import type { Knowledge, SourceDocument } from './context.ts'
import { buildGazetteer } from './gazetteer.ts'
import { readDocument } from './readDocument.ts'
import type { Reading } from './reading.ts'
import { indexTerms, type TermIndex } from './termIndex.ts'

export type Reader = (document: SourceDocument) => Reading

/**
 * A reader that knows these terms and places: build it once, read many documents. Give it the database's own terms, and
 * a spelling that an editor confirmed (a hidden label) is known in the next document.
 *
 * Reading never throws, whatever the bytes: what could not be read is told in `issues`, and every non-blank line stands
 * in `linjer`. The same document and knowledge give the same reading.
 */
export const createReader = ({ vocabularies: terms, geography }: Knowledge): Reader => {
  const indexes = Object.fromEntries(
    vocabularies.map((vocabulary) => [vocabulary, indexTerms(vocabulary, terms)]),
  ) as Record<Vocabulary, TermIndex>
  const prepared = { indexes, gazetteer: buildGazetteer(geography), geography }
  return (document) => readDocument(document, prepared)
}
