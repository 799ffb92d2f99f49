import {
  evidenceWords,
  fundingWords,
  originWords,
  relationWords,
} from '../../../collections/tiltak/options.ts'
import { fold } from '../../domain/fold.ts'
import { inLanguage, type Language } from '../../domain/language.ts'
import type { Vocabulary } from '../../domain/vocabulary.ts'
import type { Knowledge } from '../../intake/context.ts'
import type { ReadFinansiering, Reading, ReadingField, ReadPeriode, ReadTerm } from '../../intake/reading.ts'
import { localeOf } from './localeOf.ts'

/** What every field of a reading holds, each value as one line for a person. Holds no personal data, as the values do not. */
export const valuesInWords = (
  { kommuner, fylker, regioner, perioder, samarbeidspartnere, finansiering, oppgitt, ...reading }: Reading,
  knowledge: Knowledge,
  lang: Language,
): Readonly<Record<Exclude<ReadingField, 'malform' | 'kontakt'>, readonly string[]>> => {
  const label = (list: Vocabulary, kode: string): string => labelOf(list, kode, knowledge, lang)
  const terms = (list: Vocabulary, values: readonly ReadTerm[]): string[] =>
    firstOfEach(values).map(({ kode, sikkerhet, sagtSom }) => {
      const name = label(list, kode)
      return sikkerhet === 'similar' && fold(name) !== fold(sagtSom) ? `${name} («${sagtSom}»)` : name
    })
  const texts = (values: Reading['delmal']): string[] => values.map(({ tekst }) => tekst)
  return {
    tittel: texts(reading.tittel ? [reading.tittel] : []),
    ingress: texts(reading.ingress ? [reading.ingress] : []),
    beskrivelse: texts(reading.beskrivelse),
    fagomrader: terms('fagomrader', reading.fagomrader),
    kommuner: kommuner.map(({ navn, nummer, sagtSom }) =>
      fold(navn) === fold(sagtSom) ? `${navn} (${nummer})` : `${navn} (${nummer}, «${sagtSom}»)`,
    ),
    fylker: fylker.map(({ navn }) => navn),
    regioner: regioner.map(({ navn }) => navn),
    perioder: perioder.map(years),
    hovedmal: texts(reading.hovedmal),
    delmal: texts(reading.delmal),
    aktiviteter: terms('aktiviteter', reading.aktiviteter),
    salgsargumenter: terms('salgsargumenter', reading.salgsargumenter),
    malgrupper: terms('malgrupper', reading.malgrupper),
    arbeidsomrader: texts(reading.arbeidsomrader),
    bliFaktorer: terms('bliFaktorer', oppgitt?.bliFaktorer ?? []),
    samarbeidspartnere: samarbeidspartnere.map(({ type, navn }) =>
      navn ? `${navn} (${label('partnertyper', type)})` : label('partnertyper', type),
    ),
    organisering: texts(reading.organisering),
    finansiering: finansiering.map((amount) => money(amount, lang)),
    resultater: texts(reading.resultater),
    evidens: oppgitt?.evidens ? [inLanguage(evidenceWords[oppgitt.evidens], lang)] : [],
    referanser: reading.referanser.map(
      ({ type, tekst }) => `${inLanguage(relationWords[type], lang)}: ${tekst}`,
    ),
    lenker: reading.lenker.map(({ url }) => url),
    bilder: (oppgitt?.bilder ?? []).map(({ url, alt, kreditering, lisens }) =>
      listed([url, alt, kreditering, lisens]),
    ),
    opphav: reading.opphav ? [inLanguage(originWords[reading.opphav], lang)] : [],
    kilde: oppgitt?.kilde ? [listed([oppgitt.kilde.navn, oppgitt.kilde.url])].filter(Boolean) : [],
  }
}

/** A term's preferred label; its code where it is no term of the list. */
export const labelOf = (
  list: Vocabulary,
  kode: string,
  { vocabularies }: Knowledge,
  lang: Language,
): string => {
  const term = vocabularies.find((one) => one.ordliste === list && one.kode === kode)
  return (lang === 'nn' ? term?.nn : term?.nb) ?? kode
}

const listed = (parts: readonly (string | null)[]): string => parts.filter(Boolean).join(', ')

const firstOfEach = (values: readonly ReadTerm[]): ReadTerm[] =>
  [...new Map(values.toReversed().map((term) => [term.kode, term])).values()].reverse()

const years = ({ navn, fra, til, presisering }: ReadPeriode): string => {
  const span = fra !== null && fra === til ? String(fra) : `${fra ?? ''}–${til ?? ''}`
  return listed([navn ? `${navn} ${span}` : span, presisering])
}

const money = ({ belop, ar, kilde, type }: ReadFinansiering, lang: Language): string => {
  const amount = belop === null ? null : `${new Intl.NumberFormat(localeOf(lang)).format(belop)} kr`
  return listed([amount, ar ? String(ar) : null, type ? inLanguage(fundingWords[type], lang) : null, kilde])
}
