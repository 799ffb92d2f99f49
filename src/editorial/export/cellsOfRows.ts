import { escapeFormula } from '../../domain/spreadsheet/formula.ts'
import { cellOfValue } from '../../intake/tables/cellOfValue.ts'

export type Row = Readonly<Record<string, unknown>>

/** Rows as a spreadsheet's cells, the names of the columns first; a cell that would be run as a formula is escaped. */
export const cellsOfRows = (columns: readonly string[], rows: readonly Row[]): readonly string[][] => [
  [...columns],
  ...rows.map((row) => columns.map((column) => escapeFormula(cellOfValue(column, row[column])))),
]
