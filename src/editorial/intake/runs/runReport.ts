import type { Innlesinger } from '../../../generated/payload-types.ts'
import type { IntakeIssue } from '../../../intake/reading.ts'

/** What became of a document: a new proposal, a new edition of one known, one known already, or refused. */
export const outcomes = ['forslag', 'endret', 'duplikat', 'avvist'] as const
export type Outcome = (typeof outcomes)[number]

/** One document in a run's report. Holds no personal data and no text of the document. */
export interface ReportRow {
  navn: string
  sha256: string
  utfall: Outcome
  /** The proposal that it is, or was already; null before it is written, and when it was refused. */
  forslag: string | null
  /** What a person must decide on it. */
  apne: number
  /** What was wrong with it. */
  feil: readonly IntakeIssue[]
}

export type OnProgress = (step: { step: 'read' | 'write' | 'revert'; done: number; total: number }) => void

/** The rows that a run keeps when it is done. */
export const rowsOf = ({ rapport }: Pick<Innlesinger, 'rapport'>): readonly ReportRow[] =>
  (rapport ?? []) as unknown as ReportRow[]

export const countOutcome = (rows: readonly ReportRow[], outcome: Outcome): number =>
  rows.filter(({ utfall }) => utfall === outcome).length

/** Open items of what the run proposes. */
export const openItemsOf = (rows: readonly ReportRow[]): number =>
  rows.reduce((sum, { apne }) => sum + apne, 0)

/** The counts that a run keeps. */
export const runCounts = (rows: readonly ReportRow[]) => ({
  antallForslag: countOutcome(rows, 'forslag') + countOutcome(rows, 'endret'),
  antallApne: openItemsOf(rows),
})
