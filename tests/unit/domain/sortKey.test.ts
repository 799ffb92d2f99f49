import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sortKey } from '../../../src/domain/sortKey.ts'
import { anyText } from './anyText.ts'

const byKey = (names: readonly string[]): string[] =>
  names
    .map((name) => ({ name, key: Buffer.from(sortKey(name), 'ascii') }))
    .sort((a, b) => Buffer.compare(a.key, b.key))
    .map(({ name }) => name)

describe('sortKey', () => {
  it('orders names as the Norwegian alphabet does', () => {
    const ordered = ['Alta', 'Årdal', 'Ærøya', 'Østre Toten', 'Aasen', 'zoo', 'Berg', 'ås', '2020']
    expect(byKey(ordered)).toEqual([
      '2020',
      'Alta',
      'Berg',
      'zoo',
      'Ærøya',
      'Østre Toten',
      'Årdal',
      'ås',
      'Aasen',
    ])
  })

  it('places Sámi letters with their base letters', () => {
    expect(byKey(['Tana', 'Šibma', 'Deatnu', 'Čáhput', 'Dyrøy', 'Salangen', 'Aure', 'Áltá'])).toEqual([
      'Áltá',
      'Aure',
      'Čáhput',
      'Deatnu',
      'Dyrøy',
      'Salangen',
      'Šibma',
      'Tana',
    ])
  })

  it('places a shorter name before a longer one that begins with it', () => {
    expect(byKey(['Bø i Telemark', 'Bøn', 'Bø'])).toEqual(['Bø', 'Bø i Telemark', 'Bøn'])
  })

  it('agrees with the Norwegian collation of letters', () => {
    const collator = new Intl.Collator('nb', { sensitivity: 'base' })
    const letters = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyzæøå')
    // The collator takes «aå» apart and finds «aa» in it; no Norwegian word has it.
    const word = fc.string({ unit: letters, minLength: 1 }).filter((text) => !text.includes('aå'))
    fc.assert(
      fc.property(word, word, (a, b) => {
        const keys = Buffer.compare(Buffer.from(sortKey(a)), Buffer.from(sortKey(b)))
        expect(Math.sign(keys)).toBe(Math.sign(collator.compare(a, b)))
      }),
    )
  })

  it('is plain ASCII and ignores case', () => {
    fc.assert(fc.property(anyText, (text) => /^[ -~]*$/.test(sortKey(text))))
    expect(sortKey('ØRLAND')).toBe(sortKey('Ørland'))
  })
})
