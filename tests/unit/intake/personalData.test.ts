import { describe, expect, it } from 'vitest'
import { findPersonalData } from '../../../src/intake/findPersonalData.ts'
import { toContract } from '../../../src/intake/toContract.ts'
import { read } from './knowledge.ts'

const types = (text: string) => findPersonalData(text).map(({ type, tekst }) => [type, tekst])

describe('findPersonalData', () => {
  it.each([
    ['Tlf: 00 11 22 33', [['telefon', '00 11 22 33']]],
    ['Ring 951 23 456 i dag', [['telefon', '951 23 456']]],
    ['Skriv til kari.prove@eksempel.no', [['epost', 'kari.prove@eksempel.no']]],
    ['Leiar Kari Prøve', [['navn', 'Kari Prøve']]],
    ['Ring prosjektleder Kari Prøve på kontoret', [['navn', 'Kari Prøve']]],
    ['Prosjektleder: Ola Prøvesen', [['navn', 'Ola Prøvesen']]],
    ['Kommunen ved Ola Prøvesen', [['navn', 'Ola Prøvesen']]],
    ['Kari Prøve, ordfører', [['navn', 'Kari Prøve']]],
    ['Foto: Kari-Anne Prøve', [['fotograf', 'Kari-Anne Prøve']]],
  ])('finds it in «%s»', (text, expected) => {
    expect(types(text)).toEqual(expected)
  })

  it.each([
    'Prosjektet varte 2002-2006.',
    'Tildelt 2 500 000 kroner i 2011',
    'Fylkesmannen i Møre og Romsdal',
    'Leder for Nordland Fylkeskommune',
    'Ordfører og rådmann deltok',
  ])('finds none in «%s»', (text) => {
    expect(types(text)).toEqual([])
  })
})

describe('a document with personal data', () => {
  const text = [
    'Fagområde: Tilflytting',
    'Fjordløftet',
    'Kort om det.',
    'Kontakt prosjektleder Kari Prøve, tlf. 951 23 456.',
    'Samarbeidspartnere',
    ' • Åsane kommune ved rådgiver Ola Prøvesen',
    ' • Lia Ungdomslag, Anne Prøve',
    'Tlf: 951 23 457',
  ].join('\n')

  it('tells the editor where it stands', () => {
    expect(read(text).personopplysninger.map(({ linje, type }) => [linje, type])).toEqual([
      [4, 'navn'],
      [4, 'telefon'],
      [6, 'navn'],
      [7, 'navn'],
      [8, 'telefon'],
    ])
  })

  it('keeps it out of everything that is printed', () => {
    const printed = JSON.stringify(toContract(read(text)))
    expect(printed).not.toMatch(/Prøve|951 23/)
    expect(printed).toContain('[navn]')
  })

  it('names the partner without the person, and asks nothing about a telephone number', () => {
    const { samarbeidspartnere, uavklart, linjer } = read(text)
    expect(samarbeidspartnere.map(({ navn }) => navn)).toEqual(['Åsane kommune', 'Lia Ungdomslag'])
    expect(uavklart).toEqual([])
    expect(linjer.at(-1)).toEqual({ linje: 8, tilstand: 'claimed', felter: ['kontakt'] })
  })
})
