import type { Catalogue } from '../../catalogue/catalogue.ts'
import { type Facet, noneGiven } from '../../catalogue/facet.ts'
import type { Malform } from '../../domain/malform.ts'
import { type Vocabulary, vocabularies } from '../../domain/vocabulary.ts'
import type { UiWords } from './index.ts'

interface Context {
  catalogue: Catalogue
  words: UiWords
  malform: Malform
}

type Namer = (value: string, context: Context) => string | undefined

const fixed = (names: Readonly<Record<string, string>>, value: string): string | undefined =>
  Object.hasOwn(names, value) ? names[value] : undefined

const term =
  (vocabulary: Vocabulary): Namer =>
  (value, { catalogue, malform }) =>
    catalogue.terms.find(vocabulary, value)?.[malform]

const namers: Record<Facet, Namer> = {
  ...(Object.fromEntries(vocabularies.map((name) => [name, term(name)])) as Record<Vocabulary, Namer>),
  kommune: (value, { catalogue }) => {
    const place = catalogue.kommuner.find(value)
    return place.outcome === 'found' ? place.item.navnEntydig : undefined
  },
  fylke: (value, { catalogue }) => catalogue.fylke(value)?.navn,
  region: (value, { catalogue }) => catalogue.region(value)?.navn,
  periode: (value) => value,
  malform: (value, { words }) => fixed(words.malform, value),
  evidens: (value, { words }) =>
    Object.hasOwn(words.evidens, value) ? words.evidens[value as keyof UiWords['evidens']].name : undefined,
  opphav: (value, { words }) => fixed(words.opphav, value),
}

/** What a facet's value is called in a language; the value itself where nothing is known of it. */
export const facetLabel = (facet: Facet, value: string, context: Context): string =>
  value === noneGiven ? context.words.list.noneGiven : (namers[facet](value, context) ?? value)
