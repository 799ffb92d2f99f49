import { vocabularies } from '../domain/vocabulary.ts'
import { type Facet, facets } from './facet.ts'
import type { SplitLookup } from './lookup.ts'
import type { CatalogueQuery } from './query.ts'
import type { Surroundings } from './surroundings.ts'
import { todaysPlaces } from './todaysPlaces.ts'

type Choices = CatalogueQuery['choices']

/** Today's numbers of a place; one that is unknown stands for itself. */
const numbers = (number: string, place: SplitLookup<{ nummer: string }>): readonly string[] => {
  const today = todaysPlaces(place).map(({ nummer }) => nummer)
  return today.length > 0 ? today : [number]
}

/** Old links keep working: a merged term stands for its successor, an old number of a place for today's. */
export const todaysChoices = (
  choices: Choices,
  around: Pick<Surroundings, 'terms' | 'kommuner' | 'findFylke'>,
): Choices => {
  const today = (facet: Facet, value: string): readonly string[] => {
    if (facet === 'kommune') return numbers(value, around.kommuner.find(value))
    if (facet === 'fylke') return numbers(value, around.findFylke(value))
    const vocabulary = vocabularies.find((name) => name === facet)
    return [(vocabulary && around.terms.find(vocabulary, value)?.kode) ?? value]
  }
  return Object.fromEntries(
    facets.map((facet) => [
      facet,
      [...new Set((choices[facet] ?? []).flatMap((value) => today(facet, value)))],
    ]),
  )
}
