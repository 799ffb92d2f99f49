import { describe, expect, it } from 'vitest'
import type { PlaceHint, Via } from '../../../../src/domain/geography/answer.ts'
import { seedGeography } from './seedGeography.ts'

const { findKommune } = seedGeography

const one = (query: string, hint?: PlaceHint): [string, Via] | string => {
  const answer = findKommune(query, hint)
  return answer.kind === 'one' ? [answer.kommune.nummer, answer.via] : answer.kind
}
const choice = (query: string, hint?: PlaceHint): [string, string[]] | string => {
  const answer = findKommune(query, hint)
  return answer.kind === 'choice' ? [answer.reason, answer.kommuner.map(({ nummer }) => nummer)] : answer.kind
}

describe('findKommune', () => {
  it.each<[string, string, Via]>([
    ['5006', '5006', 'number'],
    ['1702', '5006', 'formerNumber'],
    ['5004', '5006', 'formerNumber'],
    ['Steinkjer', '5006', 'name'],
    ['Steinkjer - Stïentje', '5006', 'name'],
    ['Stïentje', '5006', 'samiName'],
    ['Stienje', '5006', 'similar'],
    ['Steinkjers', '5006', 'name'],
    ['STEINKJER KOMMUNE', '5006', 'name'],
    ['Steinkjer kommunes', '5006', 'name'],
    ['K-1702 Steinkjer', '5006', 'name'],
    ['Steinkjær', '5006', 'similar'],
    ['Verran', '5006', 'formerName'],
    ['0219', '3201', 'formerNumber'],
    ['219', '3201', 'formerNumber'],
    ['Aalesund', '1508', 'name'],
    ['1507', '1508', 'formerNumber'],
    ['Haram', '1580', 'name'],
    ['Gáivuotna', '5540', 'samiName'],
    ['Kaivuono', '5540', 'kvenName'],
    ['Gaivuotna', '5540', 'samiName'],
    ['Kåfjord/Gáivuotna', '5540', 'name'],
    ['Kautokeino – Guovdageaidnu', '5612', 'name'],
    ['Ulvik herad', '4620', 'name'],
    ['Os i Hordaland', '4624', 'formerName'],
    ['Herøy (Nordland)', '1818', 'name'],
    ['Stokke', '3907', 'formerName'],
    ['Ørsta', '1520', 'name'],
    ['Skånland', '5512', 'formerName'],
  ])('reads %j as %s by %s', (query, nummer, via) => {
    expect(one(query)).toEqual([nummer, via])
  })

  it.each([
    ['Tysfjord', 'split', ['1806', '1875']],
    ['1850', 'split', ['1806', '1875']],
    ['Divtasvuodna', 'split', ['1806', '1875']],
    ['Snillfjord', 'split', ['5055', '5056', '5059']],
    ['Herøy', 'homonym', ['1515', '1818']],
    ['Nes', 'homonym', ['3228', '3322']],
    ['Bø', 'homonym', ['1867', '4020']],
    ['Rendal', 'similar', ['4203', '5061']],
  ])('asks which for %j: %s', (query, reason, numbers) => {
    expect(choice(query)).toEqual([reason, numbers])
  })

  it.each([
    ['', 'an empty text'],
    ['9999', 'an unknown number'],
    ['2010', 'a year'],
    ['kommune', 'a word of kind alone'],
    ['Steinkjer/Verdal', 'two places at once'],
    ['Atlantis', 'an unknown name'],
  ])('finds nothing for %j, %s', (query) => {
    expect(findKommune(query)).toEqual({ kind: 'none' })
  })

  it('lets a county of today or of its day decide between namesakes', () => {
    expect(one('Herøy', { fylke: 'Nordland' })).toEqual(['1818', 'name'])
    expect(one('Herøy', { fylke: '15' })).toEqual(['1515', 'name'])
    expect(one('Nes', { fylke: 'Buskerud' })).toEqual(['3322', 'formerName'])
    expect(one('Os', { fylke: 'Hordaland' })).toEqual(['4624', 'formerName'])
    expect(one('Våler', { fylke: 'Viken' })).toEqual(['3114', 'name'])
  })

  it('lets a year decide between namesakes', () => {
    expect(one('Nes', { year: 2022 })).toEqual(['3228', 'formerName'])
    expect(choice('Nes', { year: 2010 })).toEqual(['homonym', ['3228', '3322']])
  })

  it('does not let a wrong hint hide the only place of the name', () => {
    expect(one('Steinkjer', { fylke: 'Nordland', year: 2150 })).toEqual(['5006', 'name'])
    expect(choice('Tysfjord', { fylke: 'Nordland' })).toEqual(['split', ['1806', '1875']])
  })

  it('finds every kommune by each of its own numbers and names', () => {
    for (const kommune of seedGeography.kommuner) {
      const names = [kommune.nummer, kommune.navnEntydig, kommune.navnSamisk, kommune.navnKvensk]
      for (const name of names) {
        if (name) expect(findKommune(name, { fylke: kommune.fylkesnummer })).toMatchObject({ kommune })
      }
    }
  })

  it('leads every number since 2006 to a kommune of today or to the parts of a division', () => {
    const divided = new Set<string>()
    for (const { historikk } of seedGeography.kommuner) {
      for (const { nummer } of historikk) {
        const answer = findKommune(nummer)
        if (answer.kind === 'choice') divided.add(nummer)
        else expect(answer.kind).toBe('one')
      }
    }
    expect([...divided].sort()).toEqual(['1613', '1850', '5012'])
  })
})
