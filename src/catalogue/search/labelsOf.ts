import { vocabularies } from '../../domain/vocabulary.ts'
import type { Facet } from '../facet.ts'
import { placeNames } from '../placeNames.ts'
import type { Surroundings } from '../surroundings.ts'

/** How much a word in the label of a term or the name of a place says about an entry. */
export const labelWeight = 6

/** Everything that a facet's value is found by: every label of a term (hidden ones too), every name and number of a place. */
export const labelsOf = (facet: Facet, value: string, around: Surroundings): readonly string[] => {
  const vocabulary = vocabularies.find((name) => name === facet)
  const term = vocabulary && around.terms.find(vocabulary, value)
  if (term) return [term.nb, term.nn, ...term.alternative, ...term.skjulte]
  if (facet === 'kommune') {
    const place = around.kommuner.find(value)
    return place.outcome === 'found' ? placeNames(place.item) : []
  }
  const fylke = facet === 'fylke' ? around.fylke(value) : undefined
  if (fylke) return placeNames(fylke)
  const region = facet === 'region' ? around.region(value) : undefined
  return region ? [region.navn] : []
}
