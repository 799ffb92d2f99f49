import type { Row, TableIssue } from './parseTable.ts'

/** Reads the cells of one row, and gathers what is wrong with them. */
export interface RowReader<Column extends string> {
  text(column: Column): string
  optional(column: Column): string | null
  matching(column: Column, shape: RegExp): string
  oneOf<Value extends string>(column: Column, values: readonly Value[]): Value
  optionalDate(column: Column): string | null
}

/** The record that `read` makes of a row, or the issues of its cells: never half a record. */
export const readRow = <Column extends string, Item>(
  row: Row<Column>,
  read: (cell: RowReader<Column>) => Item,
): { item: Item | null; issues: readonly TableIssue[] } => {
  const issues: TableIssue[] = []
  const fault = (kolonne: Column): void => {
    issues.push({ code: 'table-value', place: row.place, facts: { kolonne, verdi: row.cells[kolonne] } })
  }
  const matching = (column: Column, shape: RegExp): string => {
    if (!shape.test(row.cells[column])) fault(column)
    return row.cells[column]
  }
  const item = read({
    matching,
    text: (column) => matching(column, /./),
    optional: (column) => row.cells[column] || null,
    oneOf: (column, values) => {
      const value = values.find((known) => known === row.cells[column])
      if (value === undefined) fault(column)
      return value ?? (row.cells[column] as (typeof values)[number])
    },
    optionalDate: (column) => matching(column, /^(?:\d{4}-\d{2}-\d{2})?$/) || null,
  })
  return { item: issues.length > 0 ? null : item, issues }
}
