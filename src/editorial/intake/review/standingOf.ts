import type { Forslag } from '../../../generated/payload-types.ts'
import type { Reading } from '../../../intake/reading.ts'
import { applySteps } from '../../../intake/review/applySteps.ts'
import { linkChoices } from '../../../intake/review/linkChoices.ts'
import type { Standing } from '../../../intake/review/standing.ts'
import type { Step } from '../../../intake/review/step.ts'
import { closedReferences } from '../links/closedReferences.ts'
import { decidedLinks } from '../links/decidedLinks.ts'

/** What a proposal comes to with these decisions; references that found their entries, by themselves or by hand, are closed. */
export const standingOf = (
  forslag: Pick<Forslag, 'lesning' | 'koblinger'>,
  steps: readonly Step[],
): Standing => {
  const reading = forslag.lesning as unknown as Reading
  const links = decidedLinks(forslag, linkChoices(steps))
  return applySteps(reading, steps, closedReferences(reading, links))
}
