import { type Vocabulary, vocabularies } from '../domain/vocabulary.ts'
import type { Entry } from './entry.ts'
import type { Facet } from './facet.ts'
import type { Surroundings } from './facetValues.ts'
import { placeNames } from './placeNames.ts'

/** A text of an entry and how much a word found in it says about the entry. */
export interface WeightedText {
  text: string
  weight: number
}

const weights = { tittel: 12, terms: 6, places: 6, ingress: 4, partners: 3, body: 1 } as const

/** Everything an entry is found by: its own words, every label of its terms (hidden ones too), every name of its places. */
export const searchTexts = (
  entry: Entry,
  values: Record<Facet, readonly string[]>,
  around: Surroundings & { fylkeNames(number: string): readonly string[] },
): readonly WeightedText[] => {
  const labels = (vocabulary: Vocabulary) =>
    values[vocabulary].flatMap((kode) => {
      const term = around.terms.find(vocabulary, kode)
      return term ? [term.nb, term.nn, ...term.alternative, ...term.skjulte] : []
    })
  const kommuner = entry.kommuner.flatMap(({ nummer, sagtSom }) => {
    const place = around.kommuner.find(nummer)
    const names = place.outcome === 'found' ? placeNames(place.item) : []
    return [sagtSom ?? '', ...names]
  })
  const regioner = entry.regioner.flatMap((slug) => around.region(slug)?.navn ?? [])
  const places = [...kommuner, ...values.fylke.flatMap(around.fylkeNames), ...regioner]
  const body = [
    entry.beskrivelseTekst,
    entry.hovedmal,
    ...entry.delmal,
    entry.organisering,
    ...entry.arbeidsomrader,
    entry.resultater,
    ...entry.perioder.map((periode) => periode.navn),
  ]

  return [
    { text: entry.tittel, weight: weights.tittel },
    { text: vocabularies.flatMap(labels).join(' '), weight: weights.terms },
    { text: places.join(' '), weight: weights.places },
    { text: entry.ingress ?? '', weight: weights.ingress },
    {
      text: entry.samarbeidspartnere.map((partner) => partner.navn ?? '').join(' '),
      weight: weights.partners,
    },
    { text: body.filter((part) => part !== null).join(' '), weight: weights.body },
  ]
}
