import { parse } from 'csv-parse/sync'
import { unescapeFormula } from '../../domain/spreadsheet/formula.ts'
import { limits } from '../formats/limits.ts'
import { Unreadable } from '../formats/unreadable.ts'
import { delimiterOf } from './delimiterOf.ts'
import type { Table } from './table.ts'

/** Excel's own first line that names the delimiter. */
const told = /^sep=(.)\r?\n/i

/** The delimiter that the first line has most of. */
const commonest = (text: string): string => {
  const first = text.slice(0, Math.max(text.indexOf('\n'), 0) || 10_000)
  const count = (sign: string): number => first.split(sign).length
  return [';', '\t', ',', '|'].sort((a, b) => count(b) - count(a))[0] ?? ';'
}

const refuseLarge = (column: number, row: number): void => {
  if (column > limits.tableColumns) throw new Unreadable('table-too-wide', { most: limits.tableColumns })
  if (row > limits.tableRows + 1) throw new Unreadable('table-too-long', { most: limits.tableRows })
}

/** Reads a CSV or TSV text; the delimiter is told by its first line. Throws Unreadable beyond the limits. */
export const readCsv = (text: string): Table => {
  const delimiter = told.exec(text)?.[1] ?? delimiterOf(text) ?? commonest(text)
  const rows: Table['rows'][number][] = []
  parse(text.replace(told, ''), {
    delimiter,
    bom: true,
    relax_quotes: true,
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: limits.cellCharacters * 40,
    on_record(cells: string[], { records }) {
      refuseLarge(cells.length, records)
      rows.push({ number: records, cells: cells.map(unescapeFormula) })
      return null
    },
  })
  return { sheet: null, rows, issues: [] }
}
