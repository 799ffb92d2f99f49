import { groupBy } from '../groupBy.ts'
import { slugify } from '../slugify.ts'
import { parseTable, type TableIssue } from './parseTable.ts'
import type { Region } from './place.ts'
import { readRow } from './readRow.ts'

const columns = ['region', 'kommunenummer', 'medlemmer_da', 'merknad', 'kilde'] as const

/** Regions with their members; `kommuner` holds today's kommunenumre. */
export const parseRegioner = (
  text: string,
  kommuner: ReadonlySet<string>,
): { regioner: readonly Region[]; issues: readonly TableIssue[] } => {
  const table = parseTable('regioner.csv', text, columns)
  const read = table.rows.map((row) => {
    const result = readRow(row, (cell) => ({
      navn: cell.text('region'),
      medlem: {
        nummer: cell.text('kommunenummer'),
        medlemmerDa: cell.text('medlemmer_da'),
        merknad: cell.optional('merknad'),
        kilder: cell.text('kilde').split(' | '),
      },
    }))
    const nummer = row.cells.kommunenummer
    if (result.item === null || kommuner.has(nummer)) return result
    const unknown: TableIssue = { code: 'table-unknown-number', place: row.place, facts: { nummer } }
    return { item: null, issues: [unknown] }
  })
  const members = read.flatMap(({ item }) => item ?? [])
  const regioner = [...groupBy(members, ({ navn }) => navn)].map(([navn, rows]) => ({
    slug: slugify(navn),
    navn,
    medlemmer: rows.map(({ medlem }) => medlem),
  }))
  return { regioner, issues: [...table.issues, ...read.flatMap(({ issues }) => issues)] }
}
