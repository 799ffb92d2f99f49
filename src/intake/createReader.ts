import type { Knowledge, SourceDocument } from './context.ts'
import { prepareKnowledge } from './prepareKnowledge.ts'
import { readDocument } from './readDocument.ts'
import type { Reading } from './reading.ts'

export type Reader = (document: SourceDocument) => Reading

/**
 * A reader of plain text and Markdown that knows these terms and places: build it once, read many documents. Give it the
 * database's own terms, and a spelling that an editor confirmed (a hidden label) is known in the next document.
 *
 * Reading never throws, whatever the bytes: what could not be read is told in `issues`, and every non-blank line stands
 * in `linjer`. The same document and knowledge give the same reading.
 */
export const createReader = (knowledge: Knowledge): Reader => {
  const prepared = prepareKnowledge(knowledge)
  return (document) => readDocument(document, prepared)
}
