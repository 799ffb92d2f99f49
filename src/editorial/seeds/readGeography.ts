import { parseGeography } from '../../domain/geography/parseGeography.ts'
import type { GeographyData } from '../../domain/geography/place.ts'
import { seedFile } from './seedFile.ts'
import type { SeedIssue } from './seedReport.ts'

/** The places of `geografi/`. Malformed rows become issues; with a table missing there are no places at all. */
export async function readGeography(folder: string, issues: SeedIssue[]): Promise<GeographyData> {
  const [kommuner, kommuneEndringer, fylker, fylkeEndringer, regioner] = await Promise.all(
    ['kommuner', 'kommune_endringer', 'fylker', 'fylke_endringer', 'regioner'].map((name) =>
      seedFile(folder, `geografi/${name}.csv`, issues),
    ),
  )
  if (!kommuner || !kommuneEndringer || !fylker || !fylkeEndringer || !regioner)
    return { kommuner: [], fylker: [], regioner: [] }
  const parsed = parseGeography({ kommuner, kommuneEndringer, fylker, fylkeEndringer, regioner })
  issues.push(...parsed.issues)
  return parsed.data
}
