import type { Payload } from 'payload'
import { vocabularies } from '../../domain/vocabulary.ts'
import { analyseDatabase } from './analyseDatabase.ts'
import { geographyTables } from './geographyTables.ts'
import { knownIds } from './knownIds.ts'
import { loadDocuments } from './loadDocuments.ts'
import { readGeography } from './readGeography.ts'
import type { OnProgress, SeedReport } from './seedReport.ts'
import { siderTable } from './siderTable.ts'
import { vocabularyTable } from './vocabularyTable.ts'
import { writeTable } from './writeTable.ts'

interface Options {
  /** Where the seed files lie; `seeds` in the working folder when not given. */
  folder?: string
  onProgress?: OnProgress
}

/**
 * Brings the database up to the seed files: places, vocabularies, source documents with what was made of them, pages.
 * A second run writes nothing. What an editor changed, trashed or deleted stays so and is told in `kept`.
 */
export async function loadSeeds(
  payload: Payload,
  { folder = 'seeds', onProgress = () => {} }: Options = {},
): Promise<SeedReport> {
  const report: SeedReport = { collections: {}, kept: [], issues: [] }
  const load = { payload, ids: knownIds(), report, onProgress }
  const places = await readGeography(folder, report.issues)
  for (const table of geographyTables(places)) await writeTable(table, load)
  for (const vocabulary of vocabularies)
    await writeTable(await vocabularyTable(folder, vocabulary, report.issues), load)
  await loadDocuments({ payload, folder, places, report, onProgress })
  await writeTable(await siderTable(folder, report.issues), load)
  await analyseDatabase(payload)
  return report
}
