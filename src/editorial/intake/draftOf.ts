import { AppError } from '../../domain/appError.ts'
import type { Reading } from '../../intake/reading.ts'
import { applyDecisions } from './applyDecisions.ts'
import type { Review } from './decision.ts'
import { type RessursDraft, ressursDraft, type TiltakDraft, tiltakDraft } from './drafts.ts'
import { ressursFromReading } from './ressursFromReading.ts'
import { tiltakFromReading } from './tiltakFromReading.ts'

export type Draft =
  | { collection: 'tiltak'; draft: TiltakDraft }
  | { collection: 'ressurser'; draft: RessursDraft }

/** What a reading and a review of it come to. Throws AppError `unprocessable` that names the fields that do not fit. */
export function draftOf(reading: Reading, review: Review): Draft {
  const kind = review.innholdstype ?? reading.innholdstype
  const parsed =
    kind === 'tiltak'
      ? {
          collection: 'tiltak' as const,
          result: tiltakDraft.safeParse(applyDecisions(tiltakFromReading(reading), review.avgjorelser)),
        }
      : {
          collection: 'ressurser' as const,
          result: ressursDraft.safeParse(applyDecisions(ressursFromReading(reading), review.avgjorelser)),
        }
  if (kind === 'ukjent')
    throw new AppError('unprocessable', 'the kind of document is not decided', { fields: 'innholdstype' })
  if (!parsed.result.success) {
    const fields = [...new Set(parsed.result.error.issues.map(({ path }) => path.join('.')))].join(', ')
    throw new AppError('unprocessable', `the draft does not fit: ${fields}`, { fields })
  }
  return { collection: parsed.collection, draft: parsed.result.data } as Draft
}
