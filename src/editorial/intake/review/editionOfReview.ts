import type { PayloadRequest } from 'payload'
import type { Forslag } from '../../../generated/payload-types.ts'
import type { Reading } from '../../../intake/reading.ts'
import { readingOf } from '../../../intake/review/readingOf.ts'
import { idOf } from '../../idOf.ts'
import { changesOf, type FieldChange } from '../changes/changesOf.ts'
import { differencesFrom } from '../changes/differencesFrom.ts'
import { draftOfEntry } from '../changes/draftOfEntry.ts'
import { decidedLinks } from '../links/decidedLinks.ts'
import type { LinkRow } from '../links/linksOf.ts'
import type { OpenedReview } from './openReview.ts'

export interface ReviewEdition {
  koblinger: LinkRow[]
  /** The entry that the proposal goes into: the one it is said to be, or its earlier edition became. */
  oppdaterer: string | null
  endringer: (FieldChange & { ta: boolean })[]
}

/** How a proposal hangs together with entries as decided, and what it changes in its entry as that is today. */
export async function editionOfReview(
  { forslag, reading, standing }: OpenedReview,
  req: PayloadRequest,
): Promise<ReviewEdition> {
  const koblinger = decidedLinks(forslag, standing)
  const same = koblinger.find(({ type, tilstand }) => type === 'sammeSom' && tilstand === 'bekreftet')
  const found = standing.egen ? null : await earlierOf(forslag, req)
  const foundEntry = standing.egen ? null : (idOf(forslag.oppdaterer) ?? idOf(found?.tiltak))
  const isOther = koblinger.some(
    ({ type, tilstand, tiltak }) =>
      type === 'sammeSom' && tilstand === 'avvist' && tiltak?.some((one) => idOf(one) === foundEntry),
  )
  const [earlier, earlierEntry] = isOther ? [null, null] : [found, foundEntry]
  const oppdaterer = idOf(same?.tiltak?.[0]) ?? earlierEntry
  const now = readingOf(reading, standing)
  const today = oppdaterer ? await draftOfEntry(oppdaterer, req) : null
  const changes =
    earlier && !same
      ? changesOf(earlier.lesning as unknown as Reading, now, today)
      : today
        ? differencesFrom(now, today)
        : []
  const endringer = changes.map((change) => ({
    ...change,
    ta: standing.endringer[change.felt] ?? !change.redigert,
  }))
  return { koblinger, oppdaterer, endringer }
}

const earlierOf = async (forslag: Forslag, req: PayloadRequest): Promise<Forslag | null> => {
  const id = idOf(forslag.nyUtgaveAv)
  if (!id) return null
  return req.payload.findByID({
    collection: 'forslag',
    id,
    depth: 0,
    draft: false,
    overrideAccess: true,
    disableErrors: true,
    req,
  })
}
