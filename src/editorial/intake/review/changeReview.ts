import type { PayloadRequest } from 'payload'
import type { Forslag } from '../../../generated/payload-types.ts'
import type { Step } from '../../../intake/review/step.ts'
import { asOneTransaction } from '../../asOneTransaction.ts'
import { fault } from '../../fault.ts'
import { type OpenedReview, openReview } from './openReview.ts'
import { openRows } from './openRows.ts'
import { standingOf } from './standingOf.ts'

/** The proposal, and how many saves of it the asker had seen. */
export interface Seen {
  id: string
  lagring: number
}

interface Change {
  steps: readonly Step[]
  data?: Partial<Forslag>
}

/** MongoDB's word for two transactions that wrote the same document. */
const isWriteConflict = (error: unknown): boolean => (error as { code?: unknown } | null)?.code === 112

/**
 * Changes a proposal under review, all or nothing; `work` may save it itself and answer null. A decision is made on
 * what its maker saw: 409 when someone else has saved since, or when the proposal is settled, and nothing is written.
 */
export async function changeReview(
  { id, lagring }: Seen,
  req: PayloadRequest,
  work: (opened: OpenedReview) => Promise<Change | null>,
): Promise<void> {
  try {
    await asOneTransaction(req, async () => {
      const opened = await openReview(id, req)
      if (opened.forslag.status !== 'ny') throw fault(req, 'conflict', 'reviewSettled')
      if ((opened.forslag.lagring ?? 0) !== lagring) throw fault(req, 'conflict', 'staleReview')
      const change = await work(opened)
      if (change) await save(opened, change, req)
    })
  } catch (error) {
    throw isWriteConflict(error) ? fault(req, 'conflict', 'staleReview') : error
  }
}

const save = async (opened: OpenedReview, { steps, data }: Change, req: PayloadRequest): Promise<void> => {
  await req.payload.update({
    collection: 'forslag',
    id: opened.forslag.id,
    data: {
      gjennomgang: steps as unknown as Forslag['gjennomgang'],
      apne: openRows({ ...opened, standing: standingOf(opened.forslag, steps) }),
      ...data,
    },
    depth: 0,
    draft: false,
    overrideAccess: true,
    req,
  })
}
