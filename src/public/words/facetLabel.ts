import type { Catalogue } from '../../catalogue/catalogue.ts'
import { type Facet, noneGiven } from '../../catalogue/facet.ts'
import type { Malform } from '../../domain/malform.ts'
import { vocabularies } from '../../domain/vocabulary.ts'
import type { UiWords } from './index.ts'

/** What a facet's value is called in a language; the value itself where nothing is known of it. */
export const facetLabel = (
  facet: Facet,
  value: string,
  { catalogue, words, malform }: { catalogue: Catalogue; words: UiWords; malform: Malform },
): string => {
  if (value === noneGiven) return words.list.noneGiven
  const vocabulary = vocabularies.find((name) => name === facet)
  if (vocabulary) return catalogue.terms.find(vocabulary, value)?.[malform] ?? value
  const place = facet === 'kommune' ? catalogue.kommuner.find(value) : null
  if (place?.outcome === 'found') return place.item.navnEntydig
  const named: Partial<Record<Facet, string | undefined>> = {
    fylke: catalogue.fylke(value)?.navn,
    region: catalogue.region(value)?.navn,
    malform: Object.entries(words.malform).find(([code]) => code === value)?.[1],
    evidens: Object.entries(words.evidens).find(([code]) => code === value)?.[1].name,
    opphav: Object.entries(words.opphav).find(([code]) => code === value)?.[1],
  }
  return named[facet] ?? value
}
