import type { PayloadRequest } from 'payload'
import { currentUser } from '../../../access/currentUser.ts'
import { changeReview, type Seen } from './changeReview.ts'
import { checkChoice } from './checkChoice.ts'
import { confirmedSpelling } from './confirmedSpelling.ts'
import { rememberSpelling } from './rememberSpelling.ts'

/**
 * Makes one decision on a proposal (`src/intake/review/step.ts`) and keeps it. A spelling that it confirms is learnt by
 * the term, when the asker may change terms. 422 for a choice that does not fit, 409 for one made on an older state.
 */
export async function decide(seen: Seen, valg: unknown, req: PayloadRequest): Promise<void> {
  await changeReview(seen, req, async (opened) => {
    const checked = await checkChoice(valg, opened, req)
    const spelling = confirmedSpelling(checked, opened.standing)
    const laert = spelling && (await rememberSpelling(spelling, req)) ? spelling : null
    const id = `s${opened.steps.length + 1}`
    const made = { id, valg: checked, av: currentUser(req)?.id ?? null, tid: new Date().toISOString(), laert }
    return { steps: [...opened.steps, made] }
  })
}
