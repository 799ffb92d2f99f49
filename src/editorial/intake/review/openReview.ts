import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import type { Forslag } from '../../../generated/payload-types.ts'
import { breakLines } from '../../../intake/breakLines.ts'
import type { Reading } from '../../../intake/reading.ts'
import type { Standing } from '../../../intake/review/standing.ts'
import { type Step, step } from '../../../intake/review/step.ts'
import { standingOf } from './standingOf.ts'

export interface OpenedReview {
  forslag: Forslag
  reading: Reading
  steps: readonly Step[]
  standing: Standing
  /** The document as received, line 1 first. May hold personal data. */
  lines: readonly string[]
}

/** A proposal with its document and what has been decided, for those who may read it; others get Payload's own refusal. */
export async function openReview(id: string, req: PayloadRequest): Promise<OpenedReview> {
  const how = { depth: 0, draft: false, req } as const
  const forslag = await req.payload.findByID({
    collection: 'forslag',
    id,
    overrideAccess: false,
    user: req.user,
    ...how,
  })
  // Who may read the proposal brought the document in or is an editor.
  const document = forslag.kildedokument
    ? await req.payload.findByID({
        collection: 'kildedokumenter',
        id: String(forslag.kildedokument),
        overrideAccess: true,
        disableErrors: true,
        ...how,
      })
    : null
  const reading = forslag.lesning as unknown as Reading
  const steps = z.array(step).parse(forslag.gjennomgang ?? [])
  const lines = breakLines(document?.tekst ?? '')
  return { forslag, reading, steps, standing: standingOf(forslag, steps), lines }
}
