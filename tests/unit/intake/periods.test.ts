import { describe, expect, it } from 'vitest'
import { parsePeriods, parseSpans } from '../../../src/intake/fields/parsePeriods.ts'
import { read } from './knowledge.ts'

const years = (text: string) => parsePeriods(text).map(({ fra, til }) => [fra, til])

describe('parsePeriods', () => {
  it.each([
    ['Fra 2000', [[2000, null]]],
    ['2010- 2020', [[2010, 2020]]],
    ['2007 – til d.d.', [[2007, null]]],
    ['Fra og med 2012', [[2012, null]]],
    ['frå hausten 2009 til våren 2011', [[2009, 2011]]],
    ['1.1.2010–31.12.2012', [[2010, 2012]]],
    ['2010-12', [[2010, 2012]]],
    ['2011 –', [[2011, null]]],
    ['til 2013', [[null, 2013]]],
    ['2009/2010', [[2009, 2010]]],
    ['våren 2011 – hausten 2013', [[2011, 2013]]],
    ['2009, 2010 og 2011', [[2009, 2011]]],
    ['Oppstart 2012', [[2012, null]]],
    ['avsluttet i 2012', [[null, 2012]]],
    ['frå 2006 og ut 2009', [[2006, 2009]]],
    ['Tre år fra høsten 2010', []],
    ['2009/10', [[2009, 2010]]],
    ['2010 − 2012', [[2010, 2012]]],
    ['15/3 2010 - 15/3 2013', [[2010, 2013]]],
    ['2009 og framover', [[2009, null]]],
    ['2011 →', [[2011, null]]],
    ['ferdig i 2009', [[null, 2009]]],
    ['Bygdelyst 2015 starta i 2011', [[2011, null]]],
    ['På 1990-tallet', []],
    [
      '2005-2007 og 2009-2011',
      [
        [2005, 2007],
        [2009, 2011],
      ],
    ],
    ['2014-2009', []],
    ['ikkje fastsett', []],
  ])('reads «%s»', (text, expected) => {
    expect(years(text)).toEqual(expected)
  })

  it('asks a person when a length stands where the end should', () => {
    expect(parseSpans('Treårig prosjekt fra 2009')).toEqual([])
    expect(
      read('Fagområde: Tilflytting\n\nLyset\n\nKort.\n\nTreårig prosjekt fra 2009.').uavklart,
    ).toMatchObject([{ linje: 7, ordliste: 'perioder' }])
  })
})

describe('periods of a document', () => {
  it('keeps the name and what is finer than years', () => {
    const { perioder } = read('Periode\n\n • Kystlykta 2015: fra 1. mai 2009\n • Fjordløftet: 2010 – 2012')
    expect(perioder).toMatchObject([
      { navn: 'Kystlykta 2015', fra: 2009, til: null, presisering: 'fra 1. mai 2009', linje: 3 },
      { navn: 'Fjordløftet', fra: 2010, til: 2012, presisering: null, linje: 4 },
    ])
  })

  it.each([
    ['Prosjektet ble startet opp i 2010.', [[2010, null]]],
    ['Tilflyttingsarbeidet kom i gang våren 2008 og varte ut 2011.', [[2008, 2011]]],
    ['I 2006 tok regionrådet initiativ til ei felles satsing.', [[2006, null]]],
    ['Forprosjektet ble avsluttet i 2009.', [[null, 2009]]],
    ['Kommunen startet arbeidet i januar 2007.', [[2007, null]]],
    ['Mellom 2004 og 2006 var Blilyst eit samarbeid.', [[2004, 2006]]],
    ['Bygda har mista folk sidan 1980.', []],
    ['Skulen vart bygd i 1962.', []],
    ['Etter år med nedgang tok kommunen grep i 2008.', [[2008, null]]],
    ['Kommunen satte i 2007 i gang et bolystprosjekt.', [[2007, null]]],
    ['Fjordløftet vart starta i 2008 av grendelaget.', [[2008, null]]],
    ['Kampanjen ble gjennomført i 2005 og 2006.', [[2005, 2006]]],
    ['Prosjektet skal vare til 2012.', [[null, 2012]]],
    ['Arbeidet har pågått siden 1990-tallet.', []],
    ['Prosjektet bygger på kommuneplanen 2010–2022.', []],
  ])('reads from prose «%s»', (sentence, expected) => {
    const { perioder } = read(`Fagområde: Tilflytting\n\nFjordløftet\n\nKort.\n\n${sentence}`)
    expect(perioder.map(({ fra, til }) => [fra, til])).toEqual(expected)
  })

  it('gives each part of a line its own years', () => {
    const { perioder } = read('Periode\n\nForprosjekt: 2008. Hovedprosjekt: 2009–2011')
    expect(perioder).toMatchObject([
      { navn: 'Forprosjekt', fra: 2008, til: 2008 },
      { navn: 'Hovedprosjekt', fra: 2009, til: 2011 },
    ])
  })

  it('asks how long a part lasted that prose gives one year', () => {
    const { perioder, uavklart } = read('Lyset\n\nForprosjekt i 2009, hovedprosjekt 2010–2012.')
    expect(perioder).toMatchObject([{ fra: 2010, til: 2012 }])
    expect(uavklart).toMatchObject([{ linje: 3, ordliste: 'perioder' }])
  })

  it('takes no year from the title, and none that counts people', () => {
    const { perioder } = read(
      'Fagområde: Tilflytting\n\nLys i glaset 2010–2020\n\nFolketalet gjekk ned frå 2001 til 2009.',
    )
    expect(perioder).toEqual([])
  })
})
