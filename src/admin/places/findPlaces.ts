import { closestMatches } from '../../domain/closestMatches.ts'
import { fold } from '../../domain/fold.ts'
import { metAs, type OtherName } from './metAs.ts'
import type { Place } from './place.ts'

export interface FoundPlace {
  place: Place
  /** The other name that the search met; null when it met today's. */
  metAs: OtherName | null
}

const pieces = (place: Place): readonly string[] => (place.sok ?? '').split(' | ')

/** Lower is nearer: today's name or number, then how any stored text begins, then what it holds. */
const rank = (place: Place, search: string): number => {
  if ([place.nummer, fold(place.navn)].includes(search)) return 0
  if (fold(place.navn).startsWith(search)) return 1
  if (pieces(place).some((piece) => piece.startsWith(search))) return 2
  return pieces(place).some((piece) => piece.includes(search)) ? 3 : 4
}

const ranked = (places: readonly Place[], search: string): readonly FoundPlace[] =>
  places
    .map((place) => ({ place, rank: rank(place, search) }))
    .filter((found) => found.rank < 4)
    .sort((a, b) => a.rank - b.rank)
    .map(({ place }) => ({ place, metAs: metAs(place, search) }))

/**
 * The kommuner that a name, a former name or a number finds, nearest first and else in the given order. A misspelt
 * name («Stienje») finds those it is nearest to; an empty search finds all.
 */
export const findPlaces = (places: readonly Place[], text: string): readonly FoundPlace[] => {
  const search = fold(text)
  if (!search) return places.map((place) => ({ place, metAs: null }))
  const found = ranked(places, search)
  if (found.length > 0 || /^\d+$/.test(search)) return found
  const near = new Set(closestMatches(search, new Set(places.flatMap(pieces))))
  return places.flatMap((place) => {
    const piece = pieces(place).find((text) => near.has(text))
    return piece ? [{ place, metAs: metAs(place, piece) }] : []
  })
}
