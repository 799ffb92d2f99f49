import { createHash } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { AppError } from '../../domain/appError.ts'
import type { Reader } from '../../intake/createReader.ts'
import type { Reading } from '../../intake/reading.ts'
import type { Review } from '../intake/decision.ts'
import { draftData } from '../intake/draftData.ts'
import { type Draft, draftOf } from '../intake/draftOf.ts'
import { findDocument } from '../intake/findDocument.ts'
import type { References } from '../intake/readReferences.ts'
import { decideRow } from './decideRow.ts'
import { seededBefore } from './seededBefore.ts'
import { countIn, type SeedReport } from './seedReport.ts'

export interface SeededDocument {
  name: string
  bytes: Uint8Array
  review: Review
}

/** A source document that is to be written. */
export interface PlannedDocument extends SeededDocument {
  reading: Reading
  collection: Draft['collection']
  title: string
  /** The document that came of it before; null when it is to be made. */
  into: string | null
}

interface Circumstances {
  read: Reader
  /** What the documents can refer to, what this load brings included. */
  references: References
  report: SeedReport
}

/** Reads one source document and decides what to do with it. Null where nothing is to be written; `report` says why. */
export async function planDocument(
  document: SeededDocument,
  { read, references, report }: Circumstances,
  req: PayloadRequest,
): Promise<PlannedDocument | null> {
  const { name, bytes, review } = document
  const reading = read({ source: name, bytes })
  for (const { code } of reading.issues)
    report.issues.push({ code: 'seed-document-unreadable', place: name, facts: { fault: code } })
  const draft = reading.issues.length > 0 ? null : reviewed(reading, review, report)
  if (!draft) return null

  const { collection } = draft
  const title = draft.draft.tittel
  const { stored, deleted } = await seededBefore(collection, { name, title }, req)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const data = draftData(draft, references, await findDocument(sha256, req))
  const decision = decideRow(data, stored, deleted)
  if ('kept' in decision) report.kept.push({ collection, key: name, title, reason: decision.kept })
  else if (decision.write === 'nothing') countIn(report, { collection, key: name, title, write: 'nothing' })
  else return { ...document, reading, collection, title, into: stored?.id ?? null }
  return null
}

const reviewed = (reading: Reading, review: Review, report: SeedReport): Draft | null => {
  try {
    return draftOf(reading, review)
  } catch (fault) {
    if (!(fault instanceof AppError)) throw fault
    report.issues.push({ code: 'seed-review-refused', place: reading.source, facts: fault.facts })
    return null
  }
}
