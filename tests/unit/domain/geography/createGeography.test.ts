import { describe, expect, it } from 'vitest'
import { seedGeography } from './seedGeography.ts'

const { findFylke, findRegion, nameInYear } = seedGeography

describe('findFylke', () => {
  it.each([
    ['Nordland', '18', 'name'],
    ['Nordland fylkeskommune', '18', 'name'],
    ['Nordlands', '18', 'name'],
    ['50', '50', 'number'],
    ['16', '50', 'formerNumber'],
    ['Nord-Trøndelag', '50', 'formerName'],
    ['Trööndelage', '50', 'samiName'],
    ['Tromssa', '55', 'kvenName'],
    ['Møre & Romsdal', '15', 'name'],
    ['Finmark', '56', 'similar'],
    ['3', '03', 'number'],
  ])('reads %j as %s by %s', (query, nummer, via) => {
    expect(findFylke(query)).toMatchObject({ kind: 'one', via, fylke: { nummer } })
  })

  it('asks which part of a divided county', () => {
    expect(findFylke('Viken')).toMatchObject({
      kind: 'choice',
      reason: 'split',
      fylker: [{ navn: 'Østfold' }, { navn: 'Akershus' }, { navn: 'Buskerud' }],
    })
  })
})

describe('findRegion', () => {
  it.each([
    ['Nord-Troms', 'nord-troms', 'name'],
    ['Nord Troms regionråd', 'nord-troms', 'name'],
    ['Regionrådet for Midt-Gudbrandsdal', 'midt-gudbrandsdalen', 'name'],
    ['Hardangerregionen', 'hardanger', 'name'],
    ['Fosen-regionen', 'fosen', 'name'],
    ['Valdrs', 'valdres', 'similar'],
  ])('reads %j as %s by %s', (query, slug, via) => {
    expect(findRegion(query)).toMatchObject({ kind: 'one', via, region: { slug } })
  })

  it('does not take a county for a region', () => {
    expect(findRegion('Troms')).toEqual({ kind: 'none' })
  })

  it('knows the three kommuner of Havlandet', () => {
    expect(
      seedGeography
        .region('havlandet')
        ?.medlemmer.map(({ nummer }) => nummer)
        .sort(),
    ).toEqual(['5512', '5516', '5518'])
  })
})

describe('nameInYear', () => {
  it.each([
    ['5006', 2010, 'Steinkjer'],
    ['5006', 2026, 'Steinkjer - Stïentje'],
    ['5041', 2008, 'Snåsa'],
    ['5041', 2012, 'Snåase - Snåsa'],
    ['3322', 2010, 'Nes'],
    ['1103', 2010, 'Stavanger'],
    ['1130', 2010, 'Strand'],
    ['1580', 2010, 'Haram'],
    ['1580', 2025, 'Haram'],
  ])('of %s in %i is %j', (nummer, year, name) => {
    expect(nameInYear(nummer, year)).toBe(name)
  })

  it.each([
    ['5530', 2010, 'Senja was four kommuner'],
    ['1580', 2021, 'Haram was part of Ålesund'],
    ['0000', 2010, 'the number is unknown'],
  ])('of %s in %i is nothing: %s', (nummer, year) => {
    expect(nameInYear(nummer, year)).toBeNull()
  })
})
