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

/** A document that was written, or in a trial would be. */
export interface WrittenDocument extends Omit<KeptDocument, 'reason'> {
  write: 'create' | 'update'
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

/** What one load did, or would do. `issues` are faults of the seed files; what they concern was not written. */
export interface SeedReport {
  collections: Record<string, Counts>
  written: WrittenDocument[]
  kept: KeptDocument[]
  issues: SeedIssue[]
}

const outcomes = { create: 'created', update: 'updated', nothing: 'unchanged' } as const

/** Adds what became of one document to the report. */
export const countIn = (
  { collections, written }: SeedReport,
  { write, ...document }: Omit<WrittenDocument, 'write'> & { write: keyof typeof outcomes },
): void => {
  collections[document.collection] ??= { created: 0, updated: 0, unchanged: 0 }
  const counts = collections[document.collection] as Counts
  counts[outcomes[write]]++
  if (write !== 'nothing') written.push({ ...document, write })
}

export type OnProgress = (step: { what: string; done: number; total: number }) => void
