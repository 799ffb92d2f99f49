import { checkVocabulary } from './checkVocabulary.ts'
import { type Term, type TermStatus, termStatuses, type Vocabulary } from './vocabulary.ts'
import type { VocabularyIssue } from './vocabularyIssue.ts'

const kodeShape = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== ''
const isTexts = (value: unknown): value is string[] => Array.isArray(value) && value.every(isText)
const isStatus = (value: unknown): value is TermStatus => termStatuses.some((status) => status === value)
const isKode = (value: unknown): value is string => isText(value) && kodeShape.test(value)

/** One term, or the names of the fields that are not as they should be. Absent optional fields are empty. */
const parseTerm = (row: unknown, ordliste: Vocabulary): Term | readonly string[] => {
  if (typeof row !== 'object' || row === null || Array.isArray(row)) return ['']
  const faults: string[] = []
  const read = <Value>(field: string, fits: (value: unknown) => value is Value, absent?: Value): Value => {
    const value: unknown = (row as Record<string, unknown>)[field] ?? absent
    if (value === undefined || (value !== absent && !fits(value))) faults.push(field)
    return value as Value
  }
  const orNull =
    (fits: (value: unknown) => boolean) =>
    (value: unknown): value is string | null =>
      value === null || fits(value)
  const term: Term = {
    ordliste,
    kode: read('kode', isKode),
    nb: read('nb', isText),
    nn: read('nn', isText),
    alternative: read('alternative', isTexts, []),
    skjulte: read('skjulte', isTexts, []),
    definisjon: read('definisjon', orNull(isText), null),
    overordnet: read('overordnet', orNull(isKode), null),
    status: read('status', isStatus, 'gjeldende'),
    erstattetAv: read('erstattetAv', orNull(isKode), null),
  }
  return faults.length > 0 ? faults : term
}

/**
 * Reads a vocabulary from JSON: an array of terms. A malformed term is left out and reported; terms that clash are kept
 * and reported, for a person to settle.
 */
export const parseVocabulary = (
  json: unknown,
  ordliste: Vocabulary,
): { terms: readonly Term[]; issues: readonly VocabularyIssue[] } => {
  if (!Array.isArray(json)) {
    return { terms: [], issues: [{ code: 'vocabulary-not-a-list', place: ordliste, facts: {} }] }
  }
  const terms: Term[] = []
  const issues: VocabularyIssue[] = []
  for (const [index, row] of json.entries()) {
    const parsed = parseTerm(row, ordliste)
    if ('kode' in parsed) terms.push(parsed)
    else {
      issues.push(
        ...parsed.map(
          (felt): VocabularyIssue => ({
            code: 'term-field-malformed',
            place: `${ordliste}.${index}`,
            facts: { felt },
          }),
        ),
      )
    }
  }
  return { terms, issues: [...issues, ...checkVocabulary(terms)] }
}
