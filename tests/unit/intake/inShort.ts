import type { ReadFinansiering, ReadPartner, ReadPeriode } from '../../../src/intake/reading.ts'
import { reader } from './knowledge.ts'

const codes = (terms: readonly { kode: string }[]) => [...new Set(terms.map(({ kode }) => kode))]
const period = ({ navn, fra, til }: ReadPeriode) => `${navn ? `${navn} ` : ''}${fra ?? ''}–${til ?? ''}`
const partner = ({ type, navn }: ReadPartner) => `${type}: ${navn ?? ''}`
const sum = ({ belop, ar, type }: ReadFinansiering) => `${belop} ${ar ?? '-'} ${type ?? '-'}`

/** A reading in the words of the expectations beside the invented documents. */
export const inShort = (source: string, bytes: Uint8Array) => {
  const reading = reader({ source, bytes })
  return {
    innholdstype: reading.innholdstype,
    malform: reading.malform,
    opphav: reading.opphav,
    tittel: reading.tittel?.tekst ?? null,
    fagomrader: codes(reading.fagomrader),
    kommuner: reading.kommuner.map(({ nummer }) => nummer),
    fylker: reading.fylker.map(({ navn }) => navn),
    regioner: reading.regioner.map(({ navn }) => navn),
    perioder: reading.perioder.map(period),
    aktiviteter: codes(reading.aktiviteter),
    salgsargumenter: codes(reading.salgsargumenter),
    malgrupper: codes(reading.malgrupper),
    partnere: reading.samarbeidspartnere.map(partner),
    finansiering: reading.finansiering.map(sum),
    referanser: reading.referanser.map(({ type, tekst }) => `${type} ${tekst}`),
    apne: reading.uavklart.map(({ tekst }) => tekst),
    personlinjer: [...new Set(reading.personopplysninger.map(({ linje }) => linje))],
  }
}
