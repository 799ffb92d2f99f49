import type { TableIssue } from '../../domain/geography/parseTable.ts'
import type { Issue } from '../../domain/issue.ts'
import type { VocabularyIssue } from '../../domain/vocabularyIssue.ts'

/** Why the seeds left a document alone: an editor changed it, trashed it, or deleted it. */
export type KeptReason = 'changed' | 'trashed' | 'deleted'

export interface KeptDocument {
  collection: string
  /** The document's own key: a number, a code, an address or a file name. */
  key: string
  title: string
  reason: KeptReason
}

export type SeedIssue =
  | TableIssue
  | VocabularyIssue
  | Issue<
      | 'seed-file-missing'
      | 'seed-file-malformed'
      | 'seed-row-malformed'
      | 'seed-reference-unknown'
      | 'seed-document-unreadable'
      | 'seed-review-refused'
    >

export interface Counts {
  created: number
  updated: number
  unchanged: number
}

/** What one load did. `issues` are faults of the seed files; what they concern was not written. */
export interface SeedReport {
  collections: Record<string, Counts>
  kept: KeptDocument[]
  issues: SeedIssue[]
}

/** The counts of a collection, to be added to. */
export const countsOf = ({ collections }: SeedReport, collection: string): Counts => {
  collections[collection] ??= { created: 0, updated: 0, unchanged: 0 }
  return collections[collection]
}

export type OnProgress = (step: { what: string; done: number; total: number }) => void
