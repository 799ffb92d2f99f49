import type { Issue } from './issue.ts'

/** What can be wrong with a vocabulary: its form, or terms that clash. */
export type VocabularyIssue = Issue<
  | 'vocabulary-not-a-list'
  | 'term-field-malformed'
  | 'term-kode-taken'
  | 'term-label-ambiguous'
  | 'term-points-nowhere'
>
