import type { Payload, PayloadRequest } from 'payload'
import type { Innlesinger } from '../../../generated/payload-types.ts'
import { inTransaction } from '../../inTransaction.ts'
import { proposalsOf } from './proposalsOf.ts'
import { recordRunEvent } from './recordRunEvent.ts'
import { type KeptProposal, revertProposal } from './revertProposal.ts'
import type { OnProgress } from './runReport.ts'
import { saveRun } from './saveRun.ts'

export interface Reversal {
  run: Innlesinger
  /** How many documents were taken out again. */
  reverted: number
  /** What someone has worked on since, and why it was left as it is. */
  kept: readonly KeptProposal[]
}

interface Circumstances {
  payload: Payload
  user?: PayloadRequest['user']
  onProgress?: OnProgress
}

/**
 * Undoes a run: its proposals and source documents are removed and the entries made of them go to the trash, except
 * those that someone has edited. One document is one transaction; interrupted, the same call again goes on.
 */
export async function revertRun(
  run: Innlesinger,
  { payload, user = null, onProgress = () => {} }: Circumstances,
): Promise<Reversal> {
  const write = <Result>(work: (req: PayloadRequest) => Promise<Result>): Promise<Result> =>
    inTransaction(payload, { withoutEvents: false, user }, work)
  const proposals = await proposalsOf(run.id, payload)
  const kept: KeptProposal[] = []
  for (const [at, { id }] of proposals.entries()) {
    const left = await write((req) => revertProposal(id, req))
    if (left) kept.push(left)
    onProgress({ step: 'revert', done: at + 1, total: proposals.length })
  }
  const undone = await write(async (req) => {
    await recordRunEvent(run, 'innlesingAngret', req)
    return saveRun(run.id, { status: 'angret', antallForslag: kept.length }, req)
  })
  return { run: undone, reverted: proposals.length - kept.length, kept }
}
