import { describe, expect, it } from 'vitest'
import { findPlaces } from '../../../src/admin/places/findPlaces.ts'
import type { Place } from '../../../src/admin/places/place.ts'
import { fold } from '../../../src/domain/fold.ts'

const place = (nummer: string, navn: string, more: Partial<Place> = {}): Place => ({
  id: nummer,
  nummer,
  navn,
  navnEntydig: navn,
  ...more,
  sok: [
    navn,
    nummer,
    more.navnSamisk ?? '',
    ...(more.historikk ?? []).flatMap((row) => [row.nummer, row.navn]),
  ]
    .filter(Boolean)
    .map(fold)
    .join(' | '),
})

const before = (nummer: string, navn: string) => ({ nummer, navn })
const places = [
  place('1875', 'Hamarøy', { historikk: [before('1850', 'Tysfjord')] }),
  place('1806', 'Narvik', { historikk: [before('1850', 'Tysfjord')] }),
  place('5006', 'Steinkjer', { navnSamisk: 'Stïentje', historikk: [before('1702', 'Steinkjer')] }),
  place('4026', 'Tinn'),
  place('4220', 'Åmli'),
]
const found = (text: string) => findPlaces(places, text).map(({ place }) => place.nummer)

describe('findPlaces', () => {
  it.each(['Steinkjer', '5006', '1702', 'stïentje', 'Stienje'])('finds Steinkjer by «%s»', (text) => {
    expect(found(text)).toEqual(['5006'])
  })

  it('offers both heirs of a kommune that was split, and says whose name was met', () => {
    const offered = findPlaces(places, 'tysfjord')
    expect(offered.map(({ place }) => place.navn)).toEqual(['Hamarøy', 'Narvik'])
    expect(offered[0]?.metAs).toEqual({ text: 'Tysfjord 1850', former: true })
  })

  it('says nothing of other names when the name of today was met', () => {
    expect(findPlaces(places, 'stein')[0]?.metAs).toBeNull()
  })

  it('finds Norwegian letters however they are written', () => {
    expect(found('AAMLI')).toEqual(['4220'])
  })

  it('guesses no kommune from a wrong number', () => {
    expect(found('5007')).toEqual([])
  })

  it('offers all for an empty search', () => {
    expect(found(' ')).toHaveLength(places.length)
  })
})
