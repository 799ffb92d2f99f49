import { intakeIssueText } from '../../editorial/intakeIssueText.ts'
import type { Reading } from '../../intake/reading.ts'

const kinds: Readonly<Record<Reading['innholdstype'], string>> = {
  tiltak: 'tiltak',
  ressurs: 'ressurs, ikke en oppføring',
  ukjent: 'ukjent innhold',
}

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`

const row = (name: string, values: readonly string[]): readonly string[] =>
  values.length > 0 ? [`  ${name}: ${values.join(', ')}`] : []

const years = ({ navn, fra, til }: Reading['perioder'][number]): string =>
  `${navn ? `${navn} ` : ''}${fra ?? ''}–${til ?? ''}`

/** One document in a few lines for a person: what was found, and what waits for a decision. Holds no personal data. */
export const summarise = (reading: Reading): string => {
  const { linjer, uavklart, personopplysninger, issues } = reading
  const open = linjer.filter(({ tilstand }) => tilstand === 'open').length
  return [
    `${reading.source} – ${kinds[reading.innholdstype]}`,
    ...issues.map((issue) => `  Obs: ${intakeIssueText(issue)}`),
    ...row('Tittel', reading.tittel ? [reading.tittel.tekst] : []),
    ...row(
      'Fagområder',
      reading.fagomrader.map(({ kode }) => kode),
    ),
    ...row(
      'Kommuner',
      reading.kommuner.map(({ navn, nummer }) => `${navn} (${nummer})`),
    ),
    ...row('Perioder', reading.perioder.map(years)),
    ...row(
      'Aktiviteter',
      reading.aktiviteter.map(({ kode }) => kode),
    ),
    ...row(
      'Salgsargumenter',
      reading.salgsargumenter.map(({ kode }) => kode),
    ),
    ...row(
      'Målgrupper',
      reading.malgrupper.map(({ kode }) => kode),
    ),
    ...row(
      'Samarbeidspartnere',
      reading.samarbeidspartnere.map(({ type, navn }) => navn ?? type),
    ),
    ...row(
      'Finansiering',
      reading.finansiering.map(({ belop, ar }) => `${belop} kr${ar ? ` (${ar})` : ''}`),
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
