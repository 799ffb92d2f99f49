import { describe, expect, it } from 'vitest'
import { parseGeography } from '../../../../src/domain/geography/parseGeography.ts'
import { seedFiles, seedGeography } from './seedGeography.ts'

const withLine = (file: keyof typeof seedFiles, line: string) =>
  parseGeography({ ...seedFiles, [file]: `${seedFiles[file]}${line}\n` }).issues

describe('the geography seeds', () => {
  it('are read without a fault', () => {
    const { data, issues } = parseGeography(seedFiles)
    expect(issues).toEqual([])
    expect(data.kommuner).toHaveLength(357)
    expect(data.fylker).toHaveLength(15)
    expect(data.regioner).toHaveLength(26)
    expect(data.regioner.flatMap(({ medlemmer }) => medlemmer)).toHaveLength(174)
    expect(data.kommuner.flatMap(({ historikk }) => historikk)).toHaveLength(531)
    expect(data.fylker.flatMap(({ historikk }) => historikk)).toHaveLength(30)
  })

  it('give every kommune a unique name, its county and a point in Norway', () => {
    const { kommuner, fylke } = seedGeography
    expect(new Set(kommuner.map(({ navnEntydig }) => navnEntydig)).size).toBe(357)
    for (const { nummer, fylkesnummer, lat, lon } of kommuner) {
      expect(fylke(fylkesnummer)).toBeDefined()
      expect(nummer.startsWith(fylkesnummer)).toBe(true)
      expect(lat > 57.9 && lat < 71.3 && lon > 4.4 && lon < 31.3).toBe(true)
    }
  })

  it('name a web address for every region member', () => {
    for (const { kilder } of seedGeography.regioner.flatMap(({ medlemmer }) => medlemmer)) {
      for (const kilde of kilder) expect(URL.canParse(kilde)).toBe(true)
    }
  })
})

describe('parseGeography', () => {
  it('reports a row of the wrong width with its line', () => {
    expect(withLine('fylker', '99;Svalbard')).toEqual([
      { code: 'table-row-width', place: 'fylker.csv:17', facts: { ventet: 4, fikk: 2 } },
    ])
  })

  it('reports a bad value with its column', () => {
    expect(withLine('kommuner', 'x;Nyby;;;18;67.1;14.1;Nyby;Nyby;fi')).toEqual([
      { code: 'table-value', place: 'kommuner.csv:359', facts: { kolonne: 'kommunenummer', verdi: 'x' } },
      { code: 'table-value', place: 'kommuner.csv:359', facts: { kolonne: 'samisk_sprak', verdi: 'fi' } },
    ])
  })

  it('reports a number that leads nowhere, and a number given twice', () => {
    expect(
      withLine('kommuneEndringer', '0100;Gamleby;;2019-12-31;9998;Nyby;nummerendring;ja;Østfold;'),
    ).toEqual([
      { code: 'table-unknown-number', place: 'kommune_endringer.csv:533', facts: { nummer: '9998' } },
    ])
    expect(withLine('regioner', 'Nyregion;9998;Nyby;Nyby;;https://example.org/')).toMatchObject([
      { code: 'table-unknown-number' },
    ])
    expect(withLine('fylker', '18;Nordland;;')).toMatchObject([{ code: 'table-duplicate' }])
  })

  it('reports a missing column instead of reading its neighbours', () => {
    const { issues, data } = parseGeography({ ...seedFiles, regioner: 'region;kilde\nFosen;x\n' })
    expect(data.regioner).toEqual([])
    expect(issues.map(({ facts }) => facts.kolonne)).toEqual(['kommunenummer', 'medlemmer_da', 'merknad'])
  })

  it('reads files with Windows line ends and a byte order mark', () => {
    const files = { ...seedFiles, fylker: `\ufeff${seedFiles.fylker.replaceAll('\n', '\r\n')}` }
    expect(parseGeography(files)).toEqual(parseGeography(seedFiles))
  })
})
