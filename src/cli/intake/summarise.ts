import type { Term, Vocabulary } from '../../domain/vocabulary.ts'
import { intakeIssueText } from '../../editorial/intakeIssueText.ts'
import type { Reading } from '../../intake/reading.ts'

const kinds: Readonly<Record<Reading['innholdstype'], string>> = {
  tiltak: 'tiltak',
  ressurs: 'ressurs, ikke en oppføring',
  ukjent: 'ukjent innhold',
}

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`

const row = (name: string, values: readonly string[]): readonly string[] =>
  values.length > 0 ? [`  ${name}: ${values.join('; ')}`] : []

const years = ({ navn, fra, til }: Reading['perioder'][number]): string =>
  `${navn ? `${navn} ` : ''}${fra ?? ''}–${til ?? ''}`

const money = new Intl.NumberFormat('nb-NO')

/**
 * One document in a few lines for a person: what was found, terms by their labels, and what waits for a decision. Holds
 * no personal data.
 */
export const summarise = (reading: Reading, terms: readonly Term[]): string => {
  const { linjer, uavklart, personopplysninger, issues } = reading
  const open = linjer.filter(({ tilstand }) => tilstand === 'open').length
  const labelOf = (ordliste: Vocabulary, kode: string): string =>
    terms.find((term) => term.ordliste === ordliste && term.kode === kode)?.nb ?? kode
  const termRow = (name: string, field: 'fagomrader' | 'aktiviteter' | 'salgsargumenter' | 'malgrupper') =>
    row(name, [...new Set(reading[field].map(({ kode }) => labelOf(field, kode)))])
  return [
    `${reading.source} – ${kinds[reading.innholdstype]}`,
    ...issues.map((issue) => `  Obs: ${intakeIssueText(issue)}`),
    ...row('Tittel', reading.tittel ? [reading.tittel.tekst] : []),
    ...termRow('Fagområder', 'fagomrader'),
    ...row(
      'Kommuner',
      reading.kommuner.map(({ navn, nummer }) => `${navn} (${nummer})`),
    ),
    ...row('Perioder', reading.perioder.map(years)),
    ...termRow('Aktiviteter', 'aktiviteter'),
    ...termRow('Salgsargumenter', 'salgsargumenter'),
    ...termRow('Målgrupper', 'malgrupper'),
    ...row(
      'Samarbeidspartnere',
      reading.samarbeidspartnere.map(({ type, navn }) => navn ?? labelOf('partnertyper', type)),
    ),
    ...row(
      'Finansiering',
      reading.finansiering.map(({ belop, ar }) => `${money.format(belop ?? 0)} kr${ar ? ` (${ar})` : ''}`),
    ),
    ...row(
      'Uavklart',
      uavklart.map(({ linje, tekst }) => `«${tekst}» (linje ${linje})`),
    ),
    ...row(
      'Personopplysninger, holdes utenfor',
      personopplysninger.map(({ linje, type }) => `${type} (linje ${linje})`),
    ),
    `  ${counted(linjer.length, 'linje', 'linjer')} gjort rede for, ${counted(open, 'åpen', 'åpne')}`,
  ].join('\n')
}
