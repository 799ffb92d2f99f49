import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it, vi } from 'vitest'
import type { ReadFinansiering, ReadPartner, ReadPeriode } from '../../../src/intake/reading.ts'
import { reader } from './knowledge.ts'

vi.setConfig({ testTimeout: 60_000 })

/** Invented entries, dirty as those of the catalogue, with what a careful person gets out of each. */
const folder = new URL('../../fixtures/intake/', import.meta.url)
const names = readdirSync(folder).flatMap((file) => (file.endsWith('.txt') ? [file.slice(0, -4)] : []))

const codes = (terms: readonly { kode: string }[]) => [...new Set(terms.map(({ kode }) => kode))]
const period = ({ navn, fra, til }: ReadPeriode) => `${navn ? `${navn} ` : ''}${fra ?? ''}–${til ?? ''}`
const partner = ({ type, navn }: ReadPartner) => `${type}: ${navn ?? ''}`
const sum = ({ belop, ar, type }: ReadFinansiering) => `${belop} ${ar ?? '-'} ${type ?? '-'}`

/** A reading in the words of the expectations. */
const inShort = (name: string) => {
  const reading = reader({ source: name, bytes: readFileSync(new URL(`${name}.txt`, folder)) })
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

const sorted = (value: unknown) => (Array.isArray(value) ? [...value].sort() : value)

describe('a fresh document', () => {
  it.each(names)('is read as a careful person would: %s', (name) => {
    const wanted: Record<string, unknown> = JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8'))
    const read: Record<string, unknown> = inShort(name)
    for (const [field, value] of Object.entries(wanted))
      expect({ [field]: sorted(read[field]) }).toEqual({ [field]: sorted(value) })
  })
})
