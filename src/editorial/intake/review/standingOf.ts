import type { Forslag } from '../../../generated/payload-types.ts'
import type { Reading } from '../../../intake/reading.ts'
import { applySteps } from '../../../intake/review/applySteps.ts'
import type { Standing } from '../../../intake/review/standing.ts'
import type { Step } from '../../../intake/review/step.ts'
import { closedReferences } from '../links/closedReferences.ts'

/** What a proposal comes to with these decisions; references that found their entries are closed. */
export const standingOf = (
  { lesning, koblinger }: Pick<Forslag, 'lesning' | 'koblinger'>,
  steps: readonly Step[],
): Standing => {
  const reading = lesning as unknown as Reading
  return applySteps(reading, steps, closedReferences(reading, koblinger ?? []))
}
