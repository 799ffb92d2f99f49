import { fold } from '../../domain/fold.ts'
import type { Place } from './place.ts'

export interface OtherName {
  text: string
  /** Whether the kommune had it before, and not beside its Norwegian name today. */
  former: boolean
}

/** Which other name or number of a kommune holds a folded search text; null when today's Norwegian one does. */
export const metAs = (place: Place, search: string): OtherName | null => {
  const holds = (text: string | null | undefined): boolean =>
    Boolean(text) && fold(text ?? '').includes(search)
  if ([place.navn, place.navnEntydig, place.nummer].some(holds)) return null
  const beside = [place.navnSamisk, place.navnKvensk].find(holds)
  if (beside) return { text: beside, former: false }
  const before = place.historikk?.find(({ nummer, navn }) => holds(nummer) || holds(navn))
  return before ? { text: `${before.navn} ${before.nummer}`, former: true } : null
}
