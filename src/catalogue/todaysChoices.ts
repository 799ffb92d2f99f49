import { vocabularies } from '../domain/vocabulary.ts'
import { facets } from './facet.ts'
import type { CatalogueQuery } from './query.ts'
import type { Surroundings } from './surroundings.ts'

type Choices = CatalogueQuery['choices']

/** Old links keep working: a merged term stands for its successor, an old kommune number for today's. */
export const todaysChoices = (
  choices: Choices,
  around: Pick<Surroundings, 'terms' | 'kommuner'>,
): Choices => {
  const todaysNumbers = (number: string): readonly string[] => {
    const place = around.kommuner.find(number)
    if (place.outcome === 'moved') return [place.to.nummer]
    return place.outcome === 'split' ? place.choices.map((kommune) => kommune.nummer) : [number]
  }
  const translated = facets.map((facet) => {
    const given = choices[facet] ?? []
    if (facet === 'kommune') return [facet, [...new Set(given.flatMap(todaysNumbers))]]
    const vocabulary = vocabularies.find((name) => name === facet)
    if (!vocabulary) return [facet, given]
    return [facet, [...new Set(given.map((kode) => around.terms.find(vocabulary, kode)?.kode ?? kode))]]
  })
  return Object.fromEntries(translated)
}
