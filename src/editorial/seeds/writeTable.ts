import type { Payload } from 'payload'
import { inTransaction } from '../inTransaction.ts'
import { type Decision, decideRow } from './decideRow.ts'
import { findDeleted } from './findDeleted.ts'
import { findStored, type StoredDocument } from './findStored.ts'
import type { KnownIds } from './knownIds.ts'
import { saveRow } from './saveRow.ts'
import { countIn, type OnProgress, type SeedReport } from './seedReport.ts'
import type { SeedRow } from './seedRow.ts'
import type { SeedTable } from './seedTable.ts'

const batchSize = 60

interface Load {
  payload: Payload
  ids: KnownIds
  report: SeedReport
  /** False: a trial. */
  write: boolean
  onProgress: OnProgress
}

/** Brings one collection up to its seeds, or tells what that would change. A batch is written whole or not at all. */
export async function writeTable(
  table: SeedTable,
  { payload, ids, report, write, onProgress }: Load,
): Promise<void> {
  const { collection, rows } = table
  const stored = matchStored(table, await findStored(payload, collection))
  const deleted = await findDeleted(payload, collection)
  for (const [key, { id }] of stored) ids.set(collection, key, id)
  for (let start = 0; start < rows.length; start += batchSize) {
    const batch = rows.slice(start, start + batchSize)
    const decided = await inTransaction(payload, { withoutEvents: true }, async (req) => {
      const decisions = new Map<SeedRow, Decision>()
      for (const row of batch) {
        if (missingNeeds(row, ids).length > 0) continue
        const data = row.data(ids.look)
        const document = stored.get(row.key)
        const decision = decideRow(data, document, deleted.has(row.title))
        if (decision.write !== 'nothing' && write)
          ids.set(collection, row.key, await saveRow(table, data, document?.id ?? null, req))
        // A trial knows what would be made by its key.
        else if (decision.write === 'create') ids.set(collection, row.key, row.key)
        decisions.set(row, decision)
      }
      return decisions
    })
    for (const row of batch) tell(table, row, decided.get(row), { ids, report })
    onProgress({ what: collection, done: start + batch.length, total: rows.length })
  }
}

/** Adds what became of a row to the report; without a decision, it lacks what it points to. */
const tell = (
  { collection }: SeedTable,
  row: SeedRow,
  decision: Decision | undefined,
  { ids, report }: Pick<Load, 'ids' | 'report'>,
): void => {
  const { key, title, place } = row
  if (!decision)
    for (const reference of missingNeeds(row, ids))
      report.issues.push({ code: 'seed-reference-unknown', place, facts: { name: title, reference } })
  else if ('kept' in decision) report.kept.push({ collection, key, title, reason: decision.kept })
  else countIn(report, { collection, key, title, write: decision.write })
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

const missingNeeds = ({ needs }: SeedRow, ids: KnownIds): string[] =>
  needs.filter(({ collection, key }) => ids.look(collection, key) === null).map(({ key }) => key)
