import { parseChanges } from './parseChanges.ts'
import { parseTable, type TableIssue } from './parseTable.ts'
import type { Fylke } from './place.ts'
import { readRow } from './readRow.ts'
import { unique } from './unique.ts'

const number = /^\d{2}$/

/** Today's fylker with their history. */
export const parseFylker = (
  fylker: string,
  endringer: string,
): { fylker: readonly Fylke[]; issues: readonly TableIssue[] } => {
  const table = parseTable('fylker.csv', fylker, ['fylkesnummer', 'navn', 'navn_samisk', 'navn_kvensk'])
  const rows = unique(table.rows, 'fylkesnummer')
  const read = rows.kept.map((row) =>
    readRow(row, (cell) => ({
      nummer: cell.matching('fylkesnummer', number),
      navn: cell.text('navn'),
      navnSamisk: cell.optional('navn_samisk'),
      navnKvensk: cell.optional('navn_kvensk'),
    })),
  )
  const found = read.flatMap(({ item }) => item ?? [])
  const known = new Set(found.map(({ nummer }) => nummer))
  const changes = parseChanges('fylke_endringer.csv', endringer, { known, number, withCounty: false })
  return {
    fylker: found.map((fylke) => ({ ...fylke, historikk: changes.byNumber.get(fylke.nummer) ?? [] })),
    issues: [...table.issues, ...rows.issues, ...read.flatMap(({ issues }) => issues), ...changes.issues],
  }
}
