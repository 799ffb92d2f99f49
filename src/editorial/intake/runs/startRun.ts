import type { PayloadRequest } from 'payload'
import { AppError } from '../../../domain/appError.ts'
import type { Innlesinger } from '../../../generated/payload-types.ts'
import type { RunPlan } from './planRun.ts'

/**
 * Begins a run as planned; one with the same documents that was interrupted is taken up again instead. Throws AppError
 * `unprocessable` that names the expectations that are not met; nothing is written then.
 */
export async function startRun(
  { continues, rows, expectations, issues, merke }: RunPlan,
  { navn }: { navn: string },
  req: PayloadRequest,
): Promise<Innlesinger> {
  if (issues.length > 0) {
    const unmet = issues.map(({ code }) => code).join(', ')
    throw new AppError('unprocessable', `expectations not met: ${unmet}`, { expectations: unmet })
  }
  if (continues) return continues
  return req.payload.create({
    collection: 'innlesinger',
    data: {
      navn,
      status: 'venter',
      forventninger: { ...expectations },
      antallDokumenter: rows.length,
      antallForslag: 0,
      antallApne: 0,
      startet: new Date().toISOString(),
      merke,
    },
    depth: 0,
    draft: false,
    overrideAccess: true,
    req,
  })
}
