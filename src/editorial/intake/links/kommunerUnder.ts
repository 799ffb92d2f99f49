import type { Geography } from '../../../domain/geography/createGeography.ts'
import type { KommunerUnder } from './pointsTo.ts'

/** Kommuner in a fylke or a region, by any of its names; a fylke of the past stands for those that took it over. */
export const kommunerUnder =
  (geography: Geography): KommunerUnder =>
  (place) => {
    const fylke = geography.findFylke(place)
    const fylker = fylke.kind === 'one' ? [fylke.fylke] : fylke.kind === 'choice' ? fylke.fylker : []
    const region = geography.findRegion(place)
    const numbers = [
      ...geography.kommuner
        .filter(({ fylkesnummer }) => fylker.some(({ nummer }) => nummer === fylkesnummer))
        .map(({ nummer }) => nummer),
      ...(region.kind === 'one' ? region.region.medlemmer.map(({ nummer }) => nummer) : []),
    ]
    return numbers.length > 0 ? new Set(numbers) : null
  }
