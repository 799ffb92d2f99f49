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
    ['Kari Prøve er prosjektleder.', [['navn', 'Kari Prøve']]],
    ['Tilflytterkoordinator Priya Prøve', [['navn', 'Priya Prøve']]],
    ['Priya Prøve (styreleiar)', [['navn', 'Priya Prøve']]],
    ['Kontaktperson i kommunen: O. J. Prøve', [['navn', 'O. J. Prøve']]],
    ['Rektor ÅSE PRØVE', [['navn', 'ÅSE PRØVE']]],
    [
      'Styringsgruppa: Kari Prøve (leder), Ola Prøvesen og Per Prøve',
      [
        ['navn', 'Kari Prøve'],
        ['navn', 'Ola Prøvesen'],
        ['navn', 'Per Prøve'],
      ],
    ],
    ['Familien Prøve fra Nederland', [['navn', 'Prøve']]],
    ['Skrevet av Kari Prøve', [['navn', 'Kari Prøve']]],
    ['Skriv til kari (at) eksempel.no', [['epost', 'kari (at) eksempel.no']]],
    [
      'Ring Priya  Prøve, leiar, på 951\u00a023\u00a0456',
      [
        ['navn', 'Priya  Prøve'],
        ['telefon', '951\u00a023\u00a0456'],
      ],
    ],
    ['– Her er det godt å bo, forteller Piotr Prøve.', [['navn', 'Piotr Prøve']]],
    [
      'Ring Kari på kontoret, eller leiar Ola.',
      [
        ['navn', 'Kari'],
        ['navn', 'Ola'],
      ],
    ],
    ['Mvh Kari', [['navn', 'Kari']]],
    [
      'Kari og Ola Prøve, Lia',
      [
        ['navn', 'Kari'],
        ['navn', 'Ola Prøve'],
      ],
    ],
    ['Dagleg leiar i Lia Næringsutvikling, Priya Prøve, held foredrag.', [['navn', 'Priya Prøve']]],
    ['Priya Prøve (42) flytta heim.', [['navn', 'Priya Prøve']]],
    ['Fnr. 120375 12345', [['fodselsnummer', '120375 12345']]],
    ['Født 12.03.75 12345', [['fodselsnummer', '12.03.75 12345']]],
    [
      'Kontaktperson: kari prøve, tlf 951 23 456',
      [
        ['navn', 'kari prøve'],
        ['telefon', '951 23 456'],
      ],
    ],
    [
      'Kontakt Priya Prøve, leiar, Storgata 12 B, 7300 Prøvestad',
      [
        ['navn', 'Priya Prøve'],
        ['adresse', 'Storgata 12 B, 7300 Prøvestad'],
      ],
    ],
    [
      'Kari Prøve bor i Fjellveien 3B.',
      [
        ['navn', 'Kari Prøve'],
        ['adresse', 'Fjellveien 3B'],
      ],
    ],
    ['Postadresse: Postboks 23, 8100 Prøvenes', [['adresse', 'Postboks 23, 8100 Prøvenes']]],
  ])('finds it in «%s»', (text, expected) => {
    expect(types(text)).toEqual(expected)
  })

  it.each([
    'Prosjektet varte 2002-2006.',
    'Tildelt 2 500 000 kroner i 2011',
    'Fylkesmannen i Møre og Romsdal',
    'Leder for Nordland Fylkeskommune',
    'Ordfører og rådmann deltok',
    'Leder av Lia Vel',
    'Møtet ved Fosshaugane Campus',
    'Kontakt NAV Lofoten',
    'Fra 01.01.2010 til 31.12.2012',
    'Søknad 2013-0083',
    'Per Prøve-stemnet og Kari Prøves gate',
    'Org.nr. 987 654 321',
    'Arbeidet ved Olavsgården held fram',
    'Mange ble frivillige, forteller Røde Kors.',
    'Storgata 12 ble pusset opp.',
    'Kontaktperson: ikke avklart',
    'Kontaktperson: are kommune',
    'Prosjektleder: ansatt i halv stilling',
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
    ' • NAV Lia, tlf. 951 23 458',
    'Tlf: 951 23 457',
  ].join('\n')

  it('tells the editor where it stands', () => {
    expect(read(text).personopplysninger.map(({ linje, type }) => [linje, type])).toEqual([
      [4, 'navn'],
      [4, 'telefon'],
      [6, 'navn'],
      [7, 'navn'],
      [8, 'telefon'],
      [9, 'telefon'],
    ])
  })

  it('finds a name that is broken over two lines', () => {
    const { personopplysninger } = read(
      'Fagområde: Tilflytting\n\nFjordløftet\n\nArbeidet i kommunen blir leia av den nye prosjektleiaren Priya\nPrøve, som har arbeidd med tilflytting i fleire år, i lag med dei\nsom driv næring i kommunen.',
    )
    expect(personopplysninger).toEqual([
      { linje: 5, type: 'navn', tekst: 'Priya' },
      { linje: 6, type: 'navn', tekst: 'Prøve' },
    ])
  })

  it('keeps it out of everything that is printed', () => {
    const printed = JSON.stringify(toContract(read(text)))
    expect(printed).not.toMatch(/Prøve|951 23/)
    expect(printed).toContain('[navn]')
  })

  it('keeps it out of every value, and the words each was read from', () => {
    const { personopplysninger, ...values } = read(
      [
        'Fagområde: Tilflytting',
        'Fjordløftet',
        'Det er en videreføring av «Havløftet», ledet av prosjektleder Kari Prøve.',
        'Finansiering',
        'Prosjektleder Kari Prøve – kr 600 000 i 2011',
        'Samarbeidspartnere',
        'Nettverk i næringslivet:',
        'Kari Prøve',
        'Åsane kommune ved rådgiver Ola Prøvesen',
        'Se også',
        'Havløftet (kontakt Kari Prøve, tlf. 951 23 456)',
      ].join('\n'),
    )
    expect(personopplysninger.map(({ linje }) => linje)).toEqual([3, 5, 8, 9, 11, 11])
    expect(JSON.stringify(values)).not.toMatch(/Prøve|951 23/)
  })

  it('names the partner without the person, and asks nothing about a telephone number', () => {
    const { samarbeidspartnere, uavklart, linjer } = read(text)
    expect(samarbeidspartnere.map(({ navn }) => navn)).toEqual(['Åsane kommune', 'Lia Ungdomslag', 'NAV Lia'])
    expect(uavklart).toEqual([])
    expect(linjer.at(-1)).toEqual({ linje: 9, tilstand: 'claimed', felter: ['kontakt'] })
  })
})

describe('the address of a person’s profile', () => {
  const readWith = (address: string) =>
    read(`Fagområde: Tilflytting\n\nFjordløftet\n\nSjå ${address} for meir.\n\nLenker\n\n${address}\n`)

  it.each([
    'https://facebook.com/berit.prøvestad',
    'https://www.linkedin.com/in/berit-prøvestad-12',
    'https://skjema.eksempel.no/?til=berit@prøvestad.no',
  ])('stays out of every value, links too: %s', (address) => {
    const { personopplysninger, ...values } = readWith(address)
    expect(JSON.stringify(values)).not.toContain('prøvestad')
    expect(personopplysninger.map(({ linje }) => linje)).toEqual([5, 9])
  })

  it.each([
    'https://facebook.com/bo.i.fjorden',
    'https://eksempel.no/per-i-dag',
    'https://x.com/fjordloftet',
  ])('is not what a project’s page is: %s', (address) => {
    const { personopplysninger, lenker } = readWith(address)
    expect(personopplysninger).toEqual([])
    expect(lenker.map(({ url }) => url)).toContain(address)
  })
})
