import { createHash } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { AppError } from '../../domain/appError.ts'
import type { Reader } from '../../intake/createReader.ts'
import { decode } from '../../intake/decode.ts'
import type { Reading } from '../../intake/reading.ts'
import { acceptProposal } from '../intake/acceptProposal.ts'
import type { Review } from '../intake/decision.ts'
import { draftData } from '../intake/draftData.ts'
import { type Draft, draftOf } from '../intake/draftOf.ts'
import { findDocument } from '../intake/findDocument.ts'
import { proposalFromReading } from '../intake/proposalFromReading.ts'
import { readReferences } from '../intake/readReferences.ts'
import { decideRow } from './decideRow.ts'
import { fingerprint } from './fingerprint.ts'
import { seededBefore } from './seededBefore.ts'
import type { SeedReport } from './seedReport.ts'

interface SeededDocument {
  name: string
  bytes: Uint8Array
  review: Review
}

/** Reads one source document, proposes it and accepts the proposal as reviewed: the way an editor's own document goes. */
export async function seedDocument(
  { name, bytes, review }: SeededDocument,
  read: Reader,
  report: SeedReport,
  req: PayloadRequest,
): Promise<void> {
  const reading = read({ source: name, bytes })
  for (const { code } of reading.issues)
    report.issues.push({ code: 'seed-document-unreadable', place: name, facts: { fault: code } })
  const draft = reading.issues.length > 0 ? null : reviewed(reading, review, report)
  if (!draft) return

  const { collection } = draft
  const title = draft.draft.tittel
  const { stored, deleted } = await seededBefore(collection, { name, title }, req)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const data = draftData(draft, await readReferences(req), await findDocument(sha256, req))
  const decision = decideRow(data, stored, deleted)
  const counts = report.collections[collection] ?? { created: 0, updated: 0, unchanged: 0 }
  report.collections[collection] = counts
  if ('kept' in decision) report.kept.push({ collection, key: name, title, reason: decision.kept })
  else if (decision.write === 'nothing') counts.unchanged++
  else {
    const forslag = await proposalFromReading({ reading, bytes, tekst: decode(bytes) ?? '' }, req)
    const extra = (fields: Readonly<Record<string, unknown>>) => ({
      froMerke: fingerprint(fields, Object.keys(fields)),
    })
    await acceptProposal({ forslag, review, state: 'published', into: stored?.id ?? null, extra }, req)
    counts[decision.write === 'create' ? 'created' : 'updated']++
  }
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
