import { describe, expect, it } from 'vitest'
import { read } from './knowledge.ts'

const amounts = (sentence: string) =>
  read(`Fagområde: Tilflytting\n\nFjordløftet\n\nKort om det.\n\n${sentence}`).finansiering.map(
    ({ belop, ar }) => [belop, ar],
  )

describe('funding of a document', () => {
  it.each([
    ['Prosjektet fekk 2,5 millionar i bulystmidlar i 2012.', [[2_500_000, 2012]]],
    ['Prosjektet er tildelt 712.000 kr i 2010.', [[712_000, 2010]]],
    ['Prosjektet er tildelt 500 000 i bolystmidler.', [[500_000, null]]],
    ['Departementet ga ca. 2 mill kr i 2011.', [[2_000_000, 2011]]],
    ['Støtte: kr 450.000,-', [[450_000, null]]],
    ["Støtte på 300' kr i 2011", [[300_000, 2011]]],
    ['Budsjettet er 1,2 MNOK.', [[1_200_000, null]]],
    ['Tilskudd på kr 1,2 mill. i 2009', [[1_200_000, 2009]]],
    ['Støtta er halvannan million.', [[1_500_000, null]]],
    [
      'Tildelt 300 000 + 200 000 kr',
      [
        [300_000, null],
        [200_000, null],
      ],
    ],
    [
      'Det vart tildelt 200 000 til forprosjekt i 2011, og er i 2013 tildelt inntil 1 750 000.',
      [
        [200_000, 2011],
        [1_750_000, 2013],
      ],
    ],
    [
      'Det ble tildelt 1,5 mill. kr i 2011, og egenandelen er 350.000.',
      [
        [1_500_000, 2011],
        [350_000, null],
      ],
    ],
    ['Prosjektet er finansiert med ein halv million kroner i perioden 2009–2011.', [[500_000, null]]],
  ])('reads «%s»', (sentence, expected) => {
    expect(amounts(sentence)).toEqual(expected)
  })

  it.each([
    'Om lag 70 % av veksten kom med støtte frå utlandet.',
    'Kommunen fikk 12 500 innbyggere.',
    'Visjonen er 220.000 menneske i 2020.',
    'Støtta gjorde at 12 000 nettbesøk vart talde.',
    'Prosjektet fekk 25 nye familiar i 2011.',
    'Interreg gav støtte på EUR 1 250 000.',
    'Tilskotet er på € 50 000.',
    'Tilskotet vart løyvd (sak 2012/48211).',
    'Støtte kan søkes på telefon 51234567.',
    'Budsjettet ligg hos lag med org.nr. 987 654 321.',
  ])('takes no money from «%s»', (sentence) => {
    expect(amounts(sentence)).toEqual([])
  })
})

it('takes a share in percent for no amount of one’s own', () => {
  const types = (sentence: string) =>
    read(`Fagområde: Tilflytting\n\nFjordløftet\n\nKort om det.\n\n${sentence}`).finansiering.map(
      ({ type }) => type,
    )
  expect(types('Prosjektet fekk 1,5 millionar kroner frå Bulyst og 30 % i eigendel.')).toEqual(['tilskudd'])
  expect(types('Tilskuddet er 400 000 kr, og egenandelen er på 20 prosent.')).toEqual(['tilskudd'])
  expect(types('Det ble gitt 400 000 kr, og egenandelen er 100 000 kr.')).toEqual([null, 'egenandel'])
})

it('gives a programme its own amount, not the whole nor one’s own share', () => {
  const { finansiering } = read(
    'Fagområde: Tilflytting\n\nFjordløftet\n\nKort.\n\nØkonomi\n\nTotalramme 3,2 mill., der bulystmidlane er på 1 600 000 og eigeninnsats 400.000\n',
  )
  expect(finansiering.map(({ kilde, type }) => [kilde, type])).toEqual([
    [null, 'totalbudsjett'],
    ['bulystmidlane', 'tilskudd'],
    [null, 'egenandel'],
  ])
})
