import { historyRows } from './historyRows.ts'
import { readCsv } from './readCsv.ts'
import { endringRow, kommuneRow } from './schemas.ts'
import type { SeedIssue } from './seedReport.ts'
import type { SeedTable } from './seedTable.ts'

/** Municipalities of today with their history, from `geografi/`. */
export async function kommunerTable(folder: string, issues: SeedIssue[]): Promise<SeedTable> {
  const kommuner = await readCsv(folder, 'geografi/kommuner.csv', kommuneRow, issues)
  const changes = await readCsv(folder, 'geografi/kommune_endringer.csv', endringRow, issues)
  const rows = kommuner.map((row): SeedTable['rows'][number] => ({
    key: row.kommunenummer,
    title: row.navn,
    place: row.place,
    needs: [{ collection: 'fylker', key: row.fylkesnummer }],
    data: (ids) => ({
      nummer: row.kommunenummer,
      navn: row.navn,
      fylke: ids('fylker', row.fylkesnummer),
      offisieltNavn: row.offisielt_navn,
      navnEntydig: row.navn_entydig,
      navnSamisk: row.navn_samisk,
      samiskSprak: row.samisk_sprak,
      navnKvensk: row.navn_kvensk,
      lat: row.lat,
      lon: row.lon,
      historikk: historyRows(row.kommunenummer, changes),
    }),
  }))
  return { collection: 'kommuner', keyField: 'nummer', rows }
}
