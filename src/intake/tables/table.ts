import type { IntakeIssue } from '../reading.ts'

export interface TableRow {
  /** The row's number as a spreadsheet shows it. */
  number: number
  /** One text for each column; shorter than the header where the rest is empty. */
  cells: readonly string[]
}

/** A table as any format gives it: every cell as text. */
export interface Table {
  /** Name of the sheet; null where the format has none. */
  sheet: string | null
  rows: readonly TableRow[]
  issues: readonly IntakeIssue[]
}
