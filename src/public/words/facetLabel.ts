import type { Catalogue } from '../../catalogue/catalogue.ts'
import { type Facet, noneGiven } from '../../catalogue/facet.ts'
import { todaysPlaces } from '../../catalogue/todaysPlaces.ts'
import type { Malform } from '../../domain/malform.ts'
import { vocabularies } from '../../domain/vocabulary.ts'
import type { UiWords } from './index.ts'

const joined = (names: readonly string[]): string | undefined => names.join(', ') || undefined

/**
 * What a facet's value is called in a language; the value itself where nothing is known of it. An old number goes by the
 * names of today.
 */
export const facetLabel = (
  facet: Facet,
  value: string,
  { catalogue, words, malform }: { catalogue: Catalogue; words: UiWords; malform: Malform },
): string => {
  if (value === noneGiven) return words.list.noneGiven
  const vocabulary = vocabularies.find((name) => name === facet)
  if (vocabulary) return catalogue.terms.find(vocabulary, value)?.[malform] ?? value
  const names: Partial<Record<Facet, () => string | undefined>> = {
    kommune: () => joined(todaysPlaces(catalogue.kommuner.find(value)).map(({ navnEntydig }) => navnEntydig)),
    fylke: () => joined(todaysPlaces(catalogue.findFylke(value)).map(({ navn }) => navn)),
    region: () => catalogue.region(value)?.navn,
    malform: () => Object.entries(words.malform).find(([code]) => code === value)?.[1],
    evidens: () => Object.entries(words.evidens).find(([code]) => code === value)?.[1].name,
    opphav: () => Object.entries(words.opphav).find(([code]) => code === value)?.[1],
  }
  return names[facet]?.() ?? value
}
