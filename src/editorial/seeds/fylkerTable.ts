import { historyRows } from './historyRows.ts'
import { readCsv } from './readCsv.ts'
import { endringRow, fylkeRow } from './schemas.ts'
import type { SeedIssue } from './seedReport.ts'
import type { SeedTable } from './seedTable.ts'

/** Counties of today with their history, from `geografi/`. */
export async function fylkerTable(folder: string, issues: SeedIssue[]): Promise<SeedTable> {
  const fylker = await readCsv(folder, 'geografi/fylker.csv', fylkeRow, issues)
  const changes = await readCsv(folder, 'geografi/fylke_endringer.csv', endringRow, issues)
  const rows = fylker.map((row) => ({
    key: row.fylkesnummer,
    title: row.navn,
    place: row.place,
    needs: [],
    data: () => ({
      nummer: row.fylkesnummer,
      navn: row.navn,
      navnSamisk: row.navn_samisk,
      navnKvensk: row.navn_kvensk,
      historikk: historyRows(row.fylkesnummer, changes),
    }),
  }))
  return { collection: 'fylker', keyField: 'nummer', rows }
}
