import type { Payload } from 'payload'
import { createGeography } from '../../domain/geography/createGeography.ts'
import { type Term, vocabularies } from '../../domain/vocabulary.ts'
import { analyseDatabase } from './analyseDatabase.ts'
import { geographyTables } from './geographyTables.ts'
import { knownIds } from './knownIds.ts'
import { loadDocuments } from './loadDocuments.ts'
import { readGeography } from './readGeography.ts'
import { readVocabulary } from './readVocabulary.ts'
import type { OnProgress, SeedReport } from './seedReport.ts'
import { siderTable } from './siderTable.ts'
import { vocabularyTable } from './vocabularyTable.ts'
import { writeTable } from './writeTable.ts'

interface Options {
  /** Where the seed files lie; `seeds` in the working folder when not given. */
  folder?: string
  /** False: a trial that tells what would be written, and writes nothing. */
  write?: boolean
  onProgress?: OnProgress
}

/**
 * Brings the database up to the seed files: places, vocabularies, source documents with what was made of them, pages.
 * A second run writes nothing. What an editor changed, trashed or deleted stays so and is told in `kept`.
 */
export async function loadSeeds(
  payload: Payload,
  { folder = 'seeds', write = true, onProgress = () => {} }: Options = {},
): Promise<SeedReport> {
  const report: SeedReport = { collections: {}, written: [], kept: [], issues: [] }
  const load = { payload, ids: knownIds(), report, write, onProgress }
  const places = await readGeography(folder, report.issues)
  for (const table of geographyTables(places)) await writeTable(table, load)
  const terms: Term[] = []
  for (const vocabulary of vocabularies) {
    const list = await readVocabulary(folder, vocabulary, report.issues)
    await writeTable(vocabularyTable(vocabulary, list), load)
    terms.push(...list)
  }
  // Read with the seeds' own words, not the editors': renaming a term must not read an entry anew.
  const knowledge = { vocabularies: terms, geography: createGeography(places) }
  await loadDocuments({ payload, folder, knowledge, ids: load.ids.look, report, write, onProgress })
  await writeTable(await siderTable(folder, report.issues), load)
  if (write) await analyseDatabase(payload)
  return report
}
