import type { AccountedLine, Reading, WaveReason } from './reading.ts'

const reasons: Readonly<Record<WaveReason, string>> = {
  'closing-text': 'fast avslutning',
  heading: 'overskrift',
  'list-introduction': 'innledning til liste',
  separator: 'skillelinje',
  metadata: 'sideopplysning',
  'truncation-mark': 'kopien er kuttet her',
}

const lineOf = (line: AccountedLine): object[] => {
  if (line.tilstand === 'claimed') return line.felter.map((felt) => ({ linje: line.linje, felt }))
  const grunn = line.tilstand === 'waved' ? reasons[line.grunn] : 'uavklart'
  return [{ linje: line.linje, felt: null, grunn }]
}

const texts = (values: Reading['delmal']): string[] => values.map(({ tekst }) => tekst)
const codes = (values: Reading['fagomrader']): string[] => [...new Set(values.map(({ kode }) => kode))]

/**
 * A reading as the command line prints it: plain values for other programs, and no personal data, only where it stands.
 */
export const toContract = (reading: Reading) => ({
  source: reading.source,
  innholdstype: reading.innholdstype,
  malform: reading.malform,
  tittel: reading.tittel?.tekst ?? null,
  ingress: reading.ingress?.tekst ?? null,
  beskrivelse: texts(reading.beskrivelse),
  fagomrader: codes(reading.fagomrader),
  kommuner: reading.kommuner.map(({ nummer, navn, sagtSom }) => ({ nummer, navn, sagtSom })),
  fylker: reading.fylker.map(({ navn }) => navn),
  regioner: reading.regioner.map(({ navn }) => navn),
  perioder: reading.perioder.map(({ navn, fra, til, presisering }) => ({ navn, fra, til, presisering })),
  aktiviteter: codes(reading.aktiviteter),
  salgsargumenter: codes(reading.salgsargumenter),
  malgrupper: codes(reading.malgrupper),
  samarbeidspartnere: reading.samarbeidspartnere.map(({ type, navn }) => ({ type, navn })),
  hovedmal: texts(reading.hovedmal).join('\n') || null,
  delmal: texts(reading.delmal),
  arbeidsomrader: texts(reading.arbeidsomrader),
  organisering: texts(reading.organisering).join('\n') || null,
  resultater: texts(reading.resultater).join('\n') || null,
  finansiering: reading.finansiering.map(({ belop, ar, kilde, type }) => ({ belop, ar, kilde, type })),
  referanser: reading.referanser.map(({ type, tekst }) => ({ type, tekst })),
  lenker: reading.lenker.map(({ url }) => url),
  opphav: reading.opphav,
  uavklart: reading.uavklart.map((item) => ({
    ...item,
    ordliste: item.ordliste === 'partnertyper' ? 'samarbeidspartnere' : item.ordliste,
  })),
  personopplysninger: reading.personopplysninger.map(({ linje, type }) => ({ linje, type })),
  linjer: reading.linjer.flatMap(lineOf),
  issues: reading.issues,
})
