import { parseChanges } from './parseChanges.ts'
import { parseTable, type TableIssue } from './parseTable.ts'
import { type Kommune, samiLanguages } from './place.ts'
import { readRow } from './readRow.ts'
import { unique } from './unique.ts'

const number = /^\d{4}$/
const degrees = /^-?\d{1,3}\.\d+$/
const columns = [
  'kommunenummer',
  'navn',
  'navn_samisk',
  'navn_kvensk',
  'fylkesnummer',
  'lat',
  'lon',
  'offisielt_navn',
  'navn_entydig',
  'samisk_sprak',
] as const

/** Today's kommuner with their history; `fylker` holds the known fylkesnumre. */
export const parseKommuner = (
  kommuner: string,
  endringer: string,
  fylker: ReadonlySet<string>,
): { kommuner: readonly Kommune[]; issues: readonly TableIssue[] } => {
  const table = parseTable('kommuner.csv', kommuner, columns)
  const rows = unique(table.rows, 'kommunenummer')
  const read = rows.kept.map((row) =>
    readRow(row, (cell) => ({
      nummer: cell.matching('kommunenummer', number),
      navn: cell.text('navn'),
      navnEntydig: cell.text('navn_entydig'),
      offisieltNavn: cell.text('offisielt_navn'),
      navnSamisk: cell.optional('navn_samisk'),
      samiskSprak: cell.oneOf('samisk_sprak', ['', ...samiLanguages]) || null,
      navnKvensk: cell.optional('navn_kvensk'),
      fylkesnummer: cell.oneOf('fylkesnummer', [...fylker]),
      lat: Number(cell.matching('lat', degrees)),
      lon: Number(cell.matching('lon', degrees)),
    })),
  )
  const found = read.flatMap(({ item }) => item ?? [])
  const known = new Set(found.map(({ nummer }) => nummer))
  const changes = parseChanges('kommune_endringer.csv', endringer, { known, number, withCounty: true })
  return {
    kommuner: found.map((kommune) => ({ ...kommune, historikk: changes.byNumber.get(kommune.nummer) ?? [] })),
    issues: [...table.issues, ...rows.issues, ...read.flatMap(({ issues }) => issues), ...changes.issues],
  }
}
