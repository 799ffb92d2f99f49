import type { Issue } from '../issue.ts'

export type TableIssue = Issue<
  'table-column-missing' | 'table-row-width' | 'table-value' | 'table-unknown-number' | 'table-duplicate'
>

/** One row by column name. `place` is «file:line», for issues. */
export interface Row<Column extends string> {
  place: string
  cells: Readonly<Record<Column, string>>
}

export interface Table<Column extends string> {
  rows: readonly Row<Column>[]
  issues: readonly TableIssue[]
}

/**
 * Reads a table of `;`-separated cells with a header row and no quoting. Blank lines are passed over, unknown columns
 * too; a row of another width than the header is left out and reported.
 */
export const parseTable = <Column extends string>(
  file: string,
  text: string,
  columns: readonly Column[],
): Table<Column> => {
  const [head = '', ...lines] = text.replace(/^\ufeff/, '').split(/\r?\n/)
  const header = head.split(';').map((cell) => cell.trim())
  const missing = columns.filter((column) => !header.includes(column))
  if (missing.length > 0) {
    const issues = missing.map(
      (kolonne): TableIssue => ({ code: 'table-column-missing', place: `${file}:1`, facts: { kolonne } }),
    )
    return { rows: [], issues }
  }

  const rows: Row<Column>[] = []
  const issues: TableIssue[] = []
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') continue
    const place = `${file}:${index + 2}`
    const values = line.split(';').map((cell) => cell.trim())
    if (values.length !== header.length) {
      issues.push({ code: 'table-row-width', place, facts: { ventet: header.length, fikk: values.length } })
      continue
    }
    const cells = Object.fromEntries(columns.map((column) => [column, values[header.indexOf(column)] ?? '']))
    rows.push({ place, cells: cells as Record<Column, string> })
  }
  return { rows, issues }
}
