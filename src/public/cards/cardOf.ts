import type { Catalogue } from '../../catalogue/catalogue.ts'
import type { Malform } from '../../domain/malform.ts'
import { vocabularies } from '../../domain/vocabulary.ts'
import { dataWords } from '../open-data/page/words.ts'
import { yearsText } from '../pages/parts/formats.ts'
import { placeLine } from '../pages/parts/places.ts'
import { words as allWords, type UiWords } from '../words/index.ts'
import type { ShareCard } from './shareCard.ts'

interface Ask {
  catalogue: Catalogue
  words: UiWords
  malform: Malform
}

type CardOf = (key: string, ask: Ask, rest: string | undefined) => ShareCard | null

const entryCard: CardOf = (slug, { catalogue, words }) => {
  const found = catalogue.entry(slug)
  if (found.outcome !== 'found') return null
  const [period] = found.item.perioder
  const detail = [placeLine(found.item, { catalogue }), period ? yearsText(period, words) : '']
  return { kind: words.nav.tiltak, title: found.item.tittel, detail: detail.filter(Boolean).join(' · ') }
}

const resourceCard: CardOf = (slug, { catalogue, words }) => {
  const found = catalogue.resource(slug)
  if (found.outcome !== 'found') return null
  const { type, tittel, utgiver, ar } = found.item
  return { kind: words.ressurstype[type], title: tittel, detail: [utgiver, ar].filter(Boolean).join(' · ') }
}

const termCard: CardOf = (ordliste, { catalogue, words, malform }, kode) => {
  const name = vocabularies.find((known) => known === ordliste)
  if (!name) return null
  const { name: title, about } = words.ordliste[name]
  if (kode === undefined) return { kind: words.nav.ordlister, title, detail: about }
  const term = catalogue.terms.find(name, kode)
  return term ? { kind: title, title: term[malform], detail: '' } : null
}

const placeCard =
  (facet: 'kommune' | 'fylke' | 'region'): CardOf =>
  (key, { catalogue, words }) => {
    const kommune = catalogue.kommuner.find(key)
    const named = {
      kommune: () => (kommune.outcome === 'found' ? kommune.item.navn : undefined),
      fylke: () => catalogue.fylke(key)?.navn,
      region: () => catalogue.region(key)?.navn,
    }
    const title = named[facet]()
    const count = catalogue.count(facet, key)
    return title ? { kind: words.facet[facet], title, detail: words.count.tiltak(count) } : null
  }

const ofThings: ReadonlyMap<string, CardOf> = new Map([
  ['tiltak', entryCard],
  ['ressurser', resourceCard],
  ['ordlister', termCard],
  ['kommuner', placeCard('kommune')],
  ['fylker', placeCard('fylke')],
  ['regioner', placeCard('region')],
])

/** What the picture of a page says, by the page's path; null where there is no such page. */
export const cardOf = (path: string, malform: Malform, catalogue: Catalogue): ShareCard | null => {
  const words = allWords[malform]
  const [section = '', key, rest] = path.split('/')
  if (key !== undefined) return ofThings.get(section)?.(key, { catalogue, words, malform }, rest) ?? null
  if (section === 'forsiden') return { kind: '', title: words.front.title, detail: '' }
  const sections = {
    ...words.nav,
    regioner: words.region.title,
    data: dataWords[malform].title,
    'api-dokumentasjon': words.api.title,
  }
  const [, named] = Object.entries(sections).find(([name]) => name === section) ?? []
  const title = named ?? catalogue.side(section, malform)?.tittel
  return title ? { kind: '', title, detail: words.site.purpose } : null
}
