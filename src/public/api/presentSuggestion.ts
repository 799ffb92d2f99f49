import type { z } from 'zod'
import type { Catalogue } from '../../catalogue/catalogue.ts'
import type { Entry } from '../../catalogue/entry.ts'
import type { Suggestion } from '../../catalogue/suggest/suggestion.ts'
import type { Malform } from '../../domain/malform.ts'
import { words } from '../words/index.ts'
import type { suggestions as suggestionsSchema } from './schemas/suggestions.ts'

type Presented = z.output<typeof suggestionsSchema>['tiltak'][number]
type Own = Pick<Presented, 'tekst' | 'malform' | 'om'> & { path: string }

const query = (name: string, value: string): string => `/tiltak?${new URLSearchParams([[name, value]])}`

/** How suggestions look to machines: the text to show, what it is, and the address that it leads to. */
export const createSuggestionPresenter = (catalogue: Catalogue, origin: string, malform: Malform) => {
  const { ordliste, facet } = words[malform]
  const placesOf = ({ kommuner, regioner }: Entry): string | null => {
    const named = [
      ...kommuner.flatMap(({ nummer }) => {
        const place = catalogue.kommuner.find(nummer)
        return place.outcome === 'found' ? [place.item.navn] : []
      }),
      ...regioner.flatMap((slug) => catalogue.region(slug)?.navn ?? []),
    ]
    return named.join(', ') || null
  }

  const own = (suggestion: Suggestion): Own => {
    switch (suggestion.kind) {
      case 'tiltak': {
        const { tittel, slug, malform: written } = suggestion.item
        return { tekst: tittel, malform: written, om: placesOf(suggestion.item), path: `/tiltak/${slug}` }
      }
      case 'begrep': {
        const { ordliste: name, kode } = suggestion.item
        return { tekst: suggestion.item[malform], malform, om: ordliste[name].name, path: query(name, kode) }
      }
      case 'kommune': {
        const { navn, nummer, fylke } = suggestion.item
        const om = catalogue.fylke(fylke)?.navn ?? null
        return { tekst: navn, malform: null, om, path: `/kommuner/${nummer}` }
      }
      case 'fylke': {
        const { navn, nummer } = suggestion.item
        return { tekst: navn, malform: null, om: facet.fylke, path: `/fylker/${nummer}` }
      }
      case 'region': {
        const { navn, slug } = suggestion.item
        return { tekst: navn, malform: null, om: facet.region, path: `/regioner/${slug}` }
      }
      case 'partner': {
        const { navn, type } = suggestion.item
        const om = catalogue.terms.find('partnertyper', type)?.[malform] ?? null
        return { tekst: navn, malform: null, om, path: query('q', navn) }
      }
    }
  }

  const prefix = malform === 'nb' ? '' : `/${malform}`
  return (suggestion: Suggestion): Presented => {
    const { path, ...shown } = own(suggestion)
    return {
      ...shown,
      type: suggestion.kind,
      treff: suggestion.metAs,
      antallTiltak: suggestion.count,
      lenker: { side: `${origin}${prefix}${path}`, api: `${origin}/v1${path}` },
    }
  }
}
