import type { PayloadRequest } from 'payload'
import { fault } from '../../fault.ts'
import { changeReview, type Seen } from './changeReview.ts'

interface Rejection extends Seen {
  grunn: string
}

/** Settles that nothing is made of a proposal, and why. The document and the decisions are kept. */
export async function rejectProposal({ grunn, ...seen }: Rejection, req: PayloadRequest): Promise<void> {
  const avvistFordi = grunn.trim()
  if (avvistFordi === '') throw fault(req, 'unprocessable', 'reasonMissing')
  await changeReview(seen, req, async ({ steps }) => ({ steps, data: { status: 'avvist', avvistFordi } }))
}
