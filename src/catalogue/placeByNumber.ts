import type { SplitLookup } from './lookup.ts'
import type { FormerPlace } from './place.ts'

interface Numbered {
  nummer: string
  tidligere: readonly FormerPlace[]
}

/** Looks places up by today's number or an old one; the heirs of an old one that has no main heir are a choice. */
export const createPlaceByNumber = <Place extends Numbered>(
  places: readonly Place[],
): ((number: string) => SplitLookup<Place>) => {
  const today = new Map(places.map((place) => [place.nummer, place]))

  const findFormer = (number: string): SplitLookup<Place> => {
    const heirs = places.flatMap((place) =>
      place.tidligere
        .filter((former) => former.nummer === number)
        .map((former) => ({ place, isMain: former.hovedetterfolger })),
    )
    const main = heirs.filter((heir) => heir.isMain)
    const choices = [...new Set((main.length > 0 ? main : heirs).map((heir) => heir.place))]
    const [only] = choices
    if (!only) return { outcome: 'missing' }
    return choices.length === 1 ? { outcome: 'moved', to: only } : { outcome: 'split', choices }
  }

  return (number) => {
    const item = today.get(number)
    return item ? { outcome: 'found', item } : findFormer(number)
  }
}
