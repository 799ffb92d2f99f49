import { expect, test } from 'vitest'
import { fingerprint } from '../../../src/editorial/seeds/fingerprint.ts'

const seeded = { navn: 'Åmli', merknad: null, historikk: [{ nummer: '0929', hovedetterfolger: true }] }

test('the mark is the same for a seed row and for the document that came of it', () => {
  const stored = {
    historikk: [{ id: 'a1', hovedetterfolger: true, nummer: '0929', merknad: null }],
    navn: 'Åmli',
    updatedAt: '2026-01-01',
  }
  expect(fingerprint(stored, Object.keys(seeded))).toBe(fingerprint(seeded, Object.keys(seeded)))
})

test('the mark is another when a value, or the order of a list, is another', () => {
  const mark = fingerprint(seeded, Object.keys(seeded))
  expect(fingerprint({ ...seeded, navn: 'Aamli' }, Object.keys(seeded))).not.toBe(mark)
  expect(fingerprint({ a: ['x', 'y'] }, ['a'])).not.toBe(fingerprint({ a: ['y', 'x'] }, ['a']))
})

test('«no» and «not told» are different, an empty list and none are not', () => {
  expect(fingerprint({ a: false }, ['a'])).not.toBe(fingerprint({ a: null }, ['a']))
  expect(fingerprint({ a: [] }, ['a'])).toBe(fingerprint({}, ['a']))
})
