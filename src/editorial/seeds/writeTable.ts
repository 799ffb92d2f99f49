import type { Payload } from 'payload'
import { inTransaction } from '../inTransaction.ts'
import { decideRow } from './decideRow.ts'
import { findDeleted } from './findDeleted.ts'
import { findStored, type StoredDocument } from './findStored.ts'
import type { KnownIds } from './knownIds.ts'
import { saveRow } from './saveRow.ts'
import type { OnProgress, SeedReport } from './seedReport.ts'
import type { SeedRow } from './seedRow.ts'
import type { SeedTable } from './seedTable.ts'

const batchSize = 60

interface Load {
  payload: Payload
  ids: KnownIds
  report: SeedReport
  onProgress: OnProgress
}

/** Brings one collection up to its seeds. A batch is written whole or not at all. */
export async function writeTable(
  table: SeedTable,
  { payload, ids, report, onProgress }: Load,
): Promise<void> {
  const { collection, rows } = table
  const counts = { created: 0, updated: 0, unchanged: 0 }
  report.collections[collection] = counts
  const stored = matchStored(table, await findStored(payload, collection))
  const deleted = await findDeleted(payload, collection)
  for (const [key, { id }] of stored) ids.set(collection, key, id)
  for (let start = 0; start < rows.length; start += batchSize) {
    const batch = rows.slice(start, start + batchSize)
    await inTransaction(payload, { withoutEvents: true }, async (req) => {
      for (const row of batch) {
        if (!needsAreMet(row, ids, report)) continue
        const data = row.data(ids.look)
        const document = stored.get(row.key)
        const decision = decideRow(data, document, deleted.has(row.title))
        if ('kept' in decision)
          report.kept.push({ collection, key: row.key, title: row.title, reason: decision.kept })
        else if (decision.write === 'nothing') counts.unchanged++
        else {
          ids.set(collection, row.key, await saveRow(table, data, document?.id ?? null, req))
          counts[decision.write === 'create' ? 'created' : 'updated']++
        }
      }
    })
    onProgress({ what: collection, done: start + batch.length, total: rows.length })
  }
}

/** Stored documents by seed key; one whose key an editor changed is still known by its title. */
const matchStored = (
  { rows, keyField, titleField }: SeedTable,
  documents: readonly StoredDocument[],
): Map<string, StoredDocument> => {
  const byKey = new Map(documents.map((document) => [String(document[keyField]), document]))
  if (!titleField) return byKey
  const seeded = new Set(rows.map(({ key }) => key))
  for (const { key, title } of rows) {
    const renamed = documents.find(
      (document) => document[titleField] === title && !seeded.has(String(document[keyField])),
    )
    if (!byKey.has(key) && renamed) byKey.set(key, renamed)
  }
  return byKey
}

const needsAreMet = (row: SeedRow, ids: KnownIds, report: SeedReport): boolean => {
  const missing = row.needs.filter(({ collection, key }) => ids.look(collection, key) === null)
  for (const { key } of missing)
    report.issues.push({
      code: 'seed-reference-unknown',
      place: row.place,
      facts: { name: row.title, reference: key },
    })
  return missing.length === 0
}
