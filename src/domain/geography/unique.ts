import type { Row, TableIssue } from './parseTable.ts'

/** The first row of each key; a later one with the same key is left out and reported. */
export const unique = <Column extends string>(
  rows: readonly Row<Column>[],
  key: NoInfer<Column>,
): { kept: readonly Row<Column>[]; issues: readonly TableIssue[] } => {
  const kept = new Map<string, Row<Column>>()
  const issues: TableIssue[] = []
  for (const row of rows) {
    const nummer = row.cells[key]
    if (kept.has(nummer)) issues.push({ code: 'table-duplicate', place: row.place, facts: { nummer } })
    else kept.set(nummer, row)
  }
  return { kept: [...kept.values()], issues }
}
