import { vocabularies } from '../../domain/vocabulary.ts'
import type { Facet } from '../facet.ts'
import { placeNames } from '../placeNames.ts'
import type { Surroundings } from '../surroundings.ts'

/** How much a word in the label of a term or the name of a place says about an entry. */
export const labelWeight = 6

/** Every name and number of a kommune, and of the fylker that it has been in. */
const namesOfKommune = (number: string, { kommuner }: Surroundings): readonly string[] => {
  const place = kommuner.find(number)
  if (place.outcome !== 'found') return []
  const formerFylker = place.item.tidligere.flatMap(({ fylke }) => (fylke ? [fylke.navn, fylke.nummer] : []))
  return [...placeNames(place.item), ...formerFylker]
}

/**
 * Everything that a facet's value is found by: every label of a term (hidden ones too), every name and number of a place.
 * A fylke goes by what it is called today: only some of its kommuner were in those that it was made of. A region is found
 * by its kommuner too.
 */
export const labelsOf = (facet: Facet, value: string, around: Surroundings): readonly string[] => {
  const vocabulary = vocabularies.find((name) => name === facet)
  const term = vocabulary && around.terms.find(vocabulary, value)
  if (term) return [term.nb, term.nn, ...term.alternative, ...term.skjulte]
  if (facet === 'kommune') return namesOfKommune(value, around)
  const fylke = facet === 'fylke' ? around.fylke(value) : undefined
  if (fylke) return placeNames({ ...fylke, tidligere: [] })
  const region = facet === 'region' ? around.region(value) : undefined
  return region ? [region.navn, ...region.kommuner.flatMap((number) => namesOfKommune(number, around))] : []
}
