import type { PayloadRequest } from 'payload'
import { fault } from '../../fault.ts'
import { changeReview, type Seen } from './changeReview.ts'
import { forgetSpelling } from './forgetSpelling.ts'

/** Takes the last decision back, and the spelling that a term learnt by it. */
export async function undo(seen: Seen, req: PayloadRequest): Promise<void> {
  await changeReview(seen, req, async ({ steps }) => {
    const last = steps.at(-1)
    if (!last) throw fault(req, 'conflict', 'nothingToUndo')
    if (last.laert) await forgetSpelling(last.laert, req)
    return { steps: steps.slice(0, -1) }
  })
}
