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

  it('takes no year from the title, and none that counts people', () => {
    const { perioder } = read(
      'Fagområde: Tilflytting\n\nLys i glaset 2010–2020\n\nFolketalet gjekk ned frå 2001 til 2009.',
    )
    expect(perioder).toEqual([])
  })
})
