import { Unreadable } from '../formats/unreadable.ts'
import type { IntakeIssue } from '../reading.ts'
import { columnOf } from './columnOf.ts'
import type { Column } from './columns.ts'
import { type RowText, rowText } from './rowText.ts'
import type { Table, TableRow } from './table.ts'

/** What the columns of a table hold, by their headings; for headings that the reader does not know. */
export type ColumnMapping = Readonly<Record<string, Column>>

export interface RowRead extends RowText {
  number: number
  issues: readonly IntakeIssue[]
}

/** A title or a note may stand above the headings. */
const mostAbove = 20

const mapHeader = (header: readonly string[], mapping: ColumnMapping): (Column | null)[] => {
  const taken = new Set<Column>()
  return header.map((name) => {
    const column = mapping[name.trim()] ?? columnOf(name)
    if (!column || (taken.has(column) && column !== 'bokforing')) return null
    taken.add(column)
    return column
  })
}

const headerRow = (rows: readonly TableRow[], mapping: ColumnMapping): TableRow => {
  const known = (row: TableRow) => mapHeader(row.cells, mapping).filter(Boolean).length
  const [best] = [...rows.slice(0, mostAbove)].sort((a, b) => known(b) - known(a))
  if (!best || known(best) === 0) throw new Unreadable('table-unknown')
  return best
}

/**
 * The rows of a table, each a document of its own. A column that nobody told of, or that says again what another holds,
 * stays in every row's text, for a person to decide. Throws Unreadable where no column is known.
 */
export const readTable = (table: Table, mapping: ColumnMapping = {}): readonly RowRead[] => {
  const { rows } = table
  const head = headerRow(rows, mapping)
  const columns = mapHeader(head.cells, mapping)
  const at = rows.indexOf(head)
  const above = rows
    .slice(0, at)
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
    .map(({ number }): IntakeIssue => ({ code: 'row-skipped', place: String(number), facts: {} }))
  const unmapped = head.cells.flatMap((name, index): IntakeIssue[] => {
    if (columns[index] || name.trim() === '') return []
    const known = mapping[name.trim()] ?? columnOf(name)
    return [{ code: known ? 'column-twice' : 'column-unknown', place: name.trim().slice(0, 100), facts: {} }]
  })
  return rows
    .slice(at + 1)
    .map(({ number, cells }) => ({
      number,
      ...rowText(head.cells, columns, cells),
      issues: [
        ...above,
        ...unmapped,
        ...table.issues.filter(({ place }) => place === null || rowOf(place) === number),
      ],
    }))
    .filter(({ cells }) => cells.length > 0)
}

/** The row of a cell's name: 12 of «C12». */
const rowOf = (place: string): number => Number(/\d+$/.exec(place)?.[0] ?? 0)
