import { slugify } from '../../domain/slugify.ts'
import { readCsv } from './readCsv.ts'
import { regionRow } from './schemas.ts'
import type { SeedIssue } from './seedReport.ts'
import type { SeedTable } from './seedTable.ts'

const distinct = (texts: readonly (string | null)[], separator: string): string | null =>
  [...new Set(texts.filter((text) => text !== null))].join(separator) || null

/** Regions and their municipalities of today, from `geografi/regioner.csv` (one row a member). */
export async function regionerTable(folder: string, issues: SeedIssue[]): Promise<SeedTable> {
  const members = await readCsv(folder, 'geografi/regioner.csv', regionRow, issues)
  const rows = [...new Set(members.map(({ region }) => region))].map((region): SeedTable['rows'][number] => {
    const own = members.filter((member) => member.region === region)
    return {
      key: slugify(region),
      title: region,
      place: own[0]?.place ?? region,
      needs: own.map(({ kommunenummer }) => ({ collection: 'kommuner', key: kommunenummer })),
      data: (ids) => ({
        navn: region,
        slug: slugify(region),
        kommuner: own.map(({ kommunenummer }) => ids('kommuner', kommunenummer)),
        merknad: distinct(
          own.map(({ navn, merknad }) => merknad && `${navn}: ${merknad}`),
          '\n',
        ),
        kilde: distinct(
          own.map(({ kilde }) => kilde),
          ' ',
        ),
      }),
    }
  })
  return { collection: 'regioner', keyField: 'slug', titleField: 'navn', rows }
}
