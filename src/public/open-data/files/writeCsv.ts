import type { Entry } from '../../../catalogue/entry.ts'
import { byteOrderMark, csvLine } from '../../../domain/spreadsheet/csvLine.ts'
import { escapeFormula } from '../../../domain/spreadsheet/formula.ts'
import type { Around } from '../describe/around.ts'
import { cellOf } from './cellOf.ts'
import { columns } from './columns.ts'

/** The entries as CSV, in pieces. A cell that a spreadsheet program would run as a formula is escaped. */
export function* writeCsv(entries: readonly Entry[], around: Around): Generator<string> {
  yield byteOrderMark + csvLine(columns.map(({ name }) => name))
  for (const entry of entries)
    yield csvLine(columns.map(({ of }) => escapeFormula(cellOf(of(entry, around)))))
}
