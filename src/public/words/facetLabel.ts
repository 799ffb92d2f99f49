import type { Catalogue } from '../../catalogue/catalogue.ts'
import { type Facet, noneGiven } from '../../catalogue/facet.ts'
import { todaysPlaces } from '../../catalogue/todaysPlaces.ts'
import type { Malform } from '../../domain/malform.ts'
import { type Vocabulary, vocabularies } from '../../domain/vocabulary.ts'
import type { UiWords } from './index.ts'

interface Around {
  catalogue: Catalogue
  words: UiWords
  malform: Malform
}

type Name = (value: string, around: Around) => string | undefined

const joined = (names: readonly string[]): string | undefined => names.join(', ') || undefined

const wordOf = <T>(words: Readonly<Record<string, T>>, value: string): T | undefined =>
  Object.hasOwn(words, value) ? words[value] : undefined

const termOf =
  (vocabulary: Vocabulary): Name =>
  (value, { catalogue, malform }) =>
    catalogue.terms.find(vocabulary, value)?.[malform]

const names: Partial<Record<Facet, Name>> = {
  ...Object.fromEntries(vocabularies.map((name) => [name, termOf(name)])),
  kommune: (value, { catalogue }) =>
    joined(todaysPlaces(catalogue.kommuner.find(value)).map(({ navnEntydig }) => navnEntydig)),
  fylke: (value, { catalogue }) => joined(todaysPlaces(catalogue.findFylke(value)).map(({ navn }) => navn)),
  region: (value, { catalogue }) => catalogue.region(value)?.navn,
  malform: (value, { words }) => wordOf(words.malform, value),
  evidens: (value, { words }) => wordOf(words.evidens, value)?.name,
  opphav: (value, { words }) => wordOf(words.opphav, value),
}

/**
 * What a facet's value is called in a language; the value itself where nothing is known of it. An old number goes by the
 * names of today.
 */
export const facetLabel = (facet: Facet, value: string, around: Around): string =>
  value === noneGiven ? around.words.list.noneGiven : (names[facet]?.(value, around) ?? value)
