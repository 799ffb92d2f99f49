import type { CatalogueContent } from '../../src/catalogue/content.ts'
import type { Entry } from '../../src/catalogue/entry.ts'
import { vocabularies } from '../../src/domain/vocabulary.ts'

const fronts =
  'barne bo bygde by familie flytte fritids heim hjem idretts jobb kommune kultur kyst nærings natur oppvekst ordfører prosjekt regions reise samarbeids skole språk student tilflyttings trivsels ungdoms utviklings velkomst verts'.split(
    ' ',
  )
const middles =
  'arbeids informasjons innbygger kompetanse miljø mottaks nettverks opplevelses råds støtte'.split(' ')
const ends =
  'bank brev dag fest fond gruppe hus idé kampanje kart kontor kveld lag lærer magasin messe møte nett ordning pakke plan program rom senter side sted telt tilbud torg tur uke utvalg vert'.split(
    ' ',
  )
const endings = ['', 'en', 'er', 'ene', 's', 'et', 'ar', 'ane']

/** Numbers from 0 up to 1, the same for the same seed. */
export const numbers = (seed: number) => () => {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
  return seed / 2 ** 32
}

/** Some 80,000 words of Norwegian make, the frequent ones first. */
export const inventWords = (): readonly string[] =>
  endings.flatMap((ending) =>
    ['', ...middles].flatMap((middle) =>
      fronts.flatMap((front) => ends.map((end) => `${front}${middle}${end}${ending}`)),
    ),
  )

/** Answers words as unevenly frequent as in a language: the first ones often, the last ones hardly ever. */
export const zipfian = (words: readonly string[], next: () => number) => (): string =>
  words[Math.floor(words.length ** next()) - 1] ?? ''

/** `count` entries with about 150 words each over the terms and places of `ground`. */
export const inventContent = (ground: CatalogueContent, count: number): CatalogueContent => {
  const next = numbers(count)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T
  const word = zipfian(inventWords(), next)
  const text = (length: number) => Array.from({ length }, word).join(' ')
  const some = <T>(list: readonly T[], most: number) =>
    Array.from({ length: Math.floor(next() * (most + 1)) }, () => pick(list))
  const terms = Object.fromEntries(
    vocabularies.map((name) => [
      name,
      ground.begreper.filter((term) => term.ordliste === name).map((term) => term.kode),
    ]),
  )
  const day = (at: number) => new Date(Date.UTC(2010, 0, 1) + at * 3_600_000).toISOString()

  const tiltak = Array.from({ length: count }, (_, at): Entry => {
    const year = 1995 + Math.floor(next() * 30)
    return {
      id: `invented-${at}`,
      slug: `oppdiktet-${at}`,
      tidligereSlugs: [],
      malform: next() < 0.3 ? 'nn' : 'nb',
      tittel: text(4),
      ingress: text(20),
      beskrivelseHtml: null,
      beskrivelseTekst: text(100),
      hovedmal: text(12),
      delmal: [text(6), text(6)],
      perioder: [{ navn: null, fra: year, til: next() < 0.3 ? null : year + 3, presisering: null }],
      fagomrader: some(terms.fagomrader ?? [], 2),
      aktiviteter: some(terms.aktiviteter ?? [], 8),
      salgsargumenter: some(terms.salgsargumenter ?? [], 6),
      malgrupper: some(terms.malgrupper ?? [], 4),
      bliFaktorer: some(terms.bliFaktorer ?? [], 2),
      samarbeidspartnere: some(terms.partnertyper ?? [], 4).map((type) => ({ type, navn: text(2) })),
      organisering: null,
      arbeidsomrader: [],
      finansiering: [],
      resultater: null,
      kommuner: [{ nummer: pick(ground.kommuner).nummer, sagtSom: null }],
      regioner: [],
      relaterte: [],
      ressurser: [],
      bilder: [],
      lenker: [],
      kontakt: null,
      evidens: 'utenVurdering',
      opphav: next() < 0.2 ? 'bolyst' : 'katalog',
      kilde: { navn: 'Oppdiktet', url: null },
      sistKontrollert: null,
      publisert: day(at),
      oppdatert: day(at),
    }
  })
  return { ...ground, tiltak }
}
