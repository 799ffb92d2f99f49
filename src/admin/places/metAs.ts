import { fold } from '../../domain/fold.ts'
import type { Place } from './place.ts'

/** Which other name or number of a kommune holds a folded search text; null when today's Norwegian one does. */
export const metAs = (place: Place, search: string): string | null => {
  const holds = (text: string | null | undefined): boolean =>
    Boolean(text) && fold(text ?? '').includes(search)
  if (holds(place.navn) || holds(place.navnEntydig) || holds(place.nummer)) return null
  const language = [place.navnSamisk, place.navnKvensk].find(holds)
  if (language) return language
  const before = place.historikk?.find(({ nummer, navn }) => holds(nummer) || holds(navn))
  return before ? `${before.navn} ${before.nummer}` : null
}
