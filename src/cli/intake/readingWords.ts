import { label } from '../../../collections/shared/label.ts'
import type { Words } from '../../domain/language.ts'
import type { Malform } from '../../domain/malform.ts'
import type { DocumentKind, OpenItem, ReadingField } from '../../intake/reading.ts'

export const kindWords: Readonly<Record<DocumentKind, Words>> = {
  tiltak: label('tiltak', 'tiltak', 'project'),
  ressurs: label('ressurs, ikke en oppføring', 'ressurs, ikkje ei oppføring', 'resource, not an entry'),
  ukjent: label('ukjent innhold', 'ukjent innhald', 'unknown content'),
}

export const malformWords: Readonly<Record<Malform, Words>> = {
  nb: label('bokmål', 'bokmål', 'bokmål'),
  nn: label('nynorsk', 'nynorsk', 'nynorsk'),
}

/** What a reading's fields are called, in the order that a summary tells them. */
export const fieldWords: Readonly<Record<Exclude<ReadingField, 'malform'>, Words>> = {
  tittel: label('Tittel', 'Tittel', 'Title'),
  fagomrader: label('Fagområder', 'Fagområde', 'Fields'),
  ingress: label('Ingress', 'Ingress', 'Introduction'),
  beskrivelse: label('Beskrivelse', 'Omtale', 'Description'),
  kommuner: label('Kommuner', 'Kommunar', 'Municipalities'),
  fylker: label('Fylker', 'Fylke', 'Counties'),
  regioner: label('Regioner', 'Regionar', 'Regions'),
  perioder: label('Perioder', 'Periodar', 'Periods'),
  hovedmal: label('Hovedmål', 'Hovudmål', 'Main goal'),
  delmal: label('Delmål', 'Delmål', 'Sub-goals'),
  aktiviteter: label('Aktiviteter', 'Aktivitetar', 'Activities'),
  salgsargumenter: label('Salgsargumenter', 'Salsargument', 'Selling points'),
  malgrupper: label('Målgrupper', 'Målgrupper', 'Target groups'),
  arbeidsomrader: label('Arbeidsområder', 'Arbeidsområde', 'Areas of work'),
  bliFaktorer: label('Bli-faktorer', 'Bli-faktorar', 'Reasons to stay'),
  samarbeidspartnere: label('Samarbeidspartnere', 'Samarbeidspartnarar', 'Partners'),
  organisering: label('Organisering', 'Organisering', 'Organisation'),
  finansiering: label('Finansiering', 'Finansiering', 'Funding'),
  resultater: label('Resultater', 'Resultat', 'Results'),
  evidens: label('Hvor godt dokumentert', 'Kor godt dokumentert', 'Evidence'),
  referanser: label('Viser til', 'Viser til', 'Refers to'),
  lenker: label('Lenker', 'Lenkjer', 'Links'),
  bilder: label('Bilder', 'Bilete', 'Pictures'),
  kontakt: label('Kontakt', 'Kontakt', 'Contact'),
  opphav: label('Opphav', 'Opphav', 'Origin'),
  kilde: label('Kilde', 'Kjelde', 'Source'),
}

/** What an open item may be of, where that is no field of its own. */
const partnertyper = label('samarbeidspartnere', 'samarbeidspartnarar', 'partners')

/** The list that an open item belongs to, as it stands in a sentence. */
export const listWords = (list: NonNullable<OpenItem['ordliste']>): Words =>
  list === 'partnertyper' ? partnertyper : fieldWords[list]

export const summaryWords = {
  issue: label('Obs', 'Obs', 'Note'),
  line: label('linje', 'linje', 'line'),
  lines: label('linjer', 'linjer', 'lines'),
  open: label('Åpne spørsmål', 'Opne spørsmål', 'Open items'),
  perhaps: label('Kanskje', 'Kanskje', 'Perhaps'),
  unclaimed: label('Linjer uten felt', 'Linjer utan felt', 'Lines without a field'),
  personalData: label(
    'Personopplysninger, holdes utenfor',
    'Personopplysningar, blir haldne utanfor',
    'Personal data, kept out',
  ),
  waved: label('Lagt til side', 'Lagt til side', 'Set aside'),
  claimedLines: label('i felt', 'i felt', 'in fields'),
  wavedLines: label('lagt til side', 'lagde til side', 'set aside'),
  openLines: label('åpne', 'opne', 'open'),
} as const satisfies Readonly<Record<string, Words>>
