import type { IntakeIssue } from '../reading.ts'

/** The text of a document, as it is kept with it: line numbers everywhere are lines of this text. */
export interface Extracted {
  text: string
  issues: readonly IntakeIssue[]
}
