import { fold } from '../../domain/fold.ts'
import { type Term, termLabel } from './term.ts'

export interface FoundTerm {
  term: Term
  label: string
  /** The other label that the search met, when the shown one does not hold it. */
  metAs: string | null
}

const holds = (text: string, search: string): boolean => fold(text).includes(search)

const meet = (term: Term, language: string, search: string): FoundTerm | null => {
  const label = termLabel(term, language)
  if (holds(label, search)) return { term, label, metAs: null }
  const shown = [term.nb, term.nn, ...(term.alternative ?? [])].find((text) => holds(text, search))
  if (shown) return { term, label, metAs: shown }
  return (term.skjulte ?? []).some((text) => holds(text, search)) ? { term, label, metAs: null } : null
}

/**
 * The terms that a search finds by any label, hidden ones too, which lead to a term without being shown themselves.
 * An empty search finds all. While searching, terms in `first` come first.
 */
export const findTerms = (
  terms: readonly Term[],
  { language, search, first }: { language: string; search: string; first: ReadonlySet<string> },
): readonly FoundTerm[] => {
  const folded = fold(search)
  const found = terms.flatMap((term) => meet(term, language, folded) ?? [])
  if (!folded) return found
  return [
    ...found.filter(({ term }) => first.has(term.id)),
    ...found.filter(({ term }) => !first.has(term.id)),
  ]
}
