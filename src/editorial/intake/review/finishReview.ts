import type { PayloadRequest } from 'payload'
import { hasRole } from '../../../access/permissions.ts'
import { AppError } from '../../../domain/appError.ts'
import type { Forslag } from '../../../generated/payload-types.ts'
import { readingOf } from '../../../intake/review/readingOf.ts'
import type { Standing } from '../../../intake/review/standing.ts'
import { fault } from '../../fault.ts'
import { acceptProposal } from '../acceptProposal.ts'
import { changeReview, type Seen } from './changeReview.ts'
import { editionOfReview } from './editionOfReview.ts'
import { openNotes } from './openNotes.ts'
import { openRows } from './openRows.ts'

/** Who to turn to, by function. */
const contactOf = ({ values }: Standing) => ({
  navn: values.findLast(({ felt }) => felt === 'kontakt')?.verdi.navn ?? null,
})

interface Finish extends Seen {
  /** The editor's word that what is open may stay open: it follows as a list in the entry's internal notes. */
  medApne: boolean
}

/**
 * Makes the draft of an entry or resource from a proposal whose every line is settled, or updates the entry that it is a
 * new edition of. 422 while lines are open, unless the editor says otherwise, and for a draft that does not fit its form;
 * 403 for a contributor where an entry would be updated.
 */
export async function finishReview({ medApne, ...seen }: Finish, req: PayloadRequest): Promise<void> {
  await changeReview(seen, req, async (opened) => {
    const { forslag, reading, standing } = opened
    const antall = standing.lines.filter(({ gjenstar }) => gjenstar).length
    if (antall > 0 && !medApne) throw fault(req, 'unprocessable', 'reviewHasOpenLines', { antall })
    const edition = await editionOfReview(opened, req)
    if (edition.oppdaterer && !hasRole(req, 'redaktor')) throw fault(req, 'forbidden', 'editionNeedsEditor')
    const apne = openRows(opened)
    const lesning = readingOf(reading, standing) as unknown as Forslag['lesning']
    try {
      await acceptProposal(
        {
          forslag: { ...forslag, ...edition, lesning, apne } as Forslag,
          review: { avgjorelser: [], sporsmal: [] },
          state: 'draft',
          extra: () => (standing.innholdstype === 'tiltak' ? { kontakt: contactOf(standing) } : {}),
          notes: openNotes(apne, req.i18n?.language),
        },
        req,
      )
    } catch (error) {
      if (!(error instanceof AppError)) throw error
      throw fault(req, 'unprocessable', 'draftDoesNotFit', { felter: String(error.facts.fields ?? '') })
    }
    return null
  })
}
