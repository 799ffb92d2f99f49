import { expect, test } from 'vitest'
import { applyDecisions } from '../../../src/editorial/intake/applyDecisions.ts'
import { decidedItems } from '../../../src/editorial/intake/decidedItems.ts'

const grunn = 'Står i kilden.'

test('a decision sets a field, adds to a list without doubling, and removes from it', () => {
  const draft = { hovedmal: null, malgrupper: ['kvinner', 'ungdom'] }
  const decided = applyDecisions(draft, [
    { felt: 'hovedmal', sett: 'Flere folk', grunn },
    { felt: 'malgrupper', leggTil: ['ungdom', 'hyttefolk'], grunn },
    { felt: 'malgrupper', fjern: ['kvinner'], grunn },
  ])
  expect(decided).toEqual({ hovedmal: 'Flere folk', malgrupper: ['ungdom', 'hyttefolk'] })
  expect(draft.malgrupper).toEqual(['kvinner', 'ungdom'])
})

test('an answered item is decided with its reason and source, the others stay open', () => {
  const open = { linje: 4, tekst: 'alle tre kommunene', ordliste: 'kommuner', avgjort: false }
  const [first, second] = decidedItems(
    [open, { ...open, tekst: 'Tja' }],
    [{ avgjor: 'alle tre', grunn, kilde: 'Avisa' }],
    [],
  )
  expect(first).toMatchObject({ avgjort: true, merknad: 'Står i kilden.', kilde: 'Avisa' })
  expect(second).toMatchObject({ avgjort: false })
})

test('a decision on a field is kept on the proposal as a change', () => {
  const [item] = decidedItems([], [{ felt: 'malgrupper', leggTil: ['ungdom', 'kvinner'], grunn }], [])
  expect(item).toMatchObject({ endring: 'lagtTil', tekst: 'ungdom; kvinner', ordliste: 'malgrupper' })
})
