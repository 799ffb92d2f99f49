import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold } from '../../../src/domain/fold.ts'
import { anyText } from './anyText.ts'

describe('fold', () => {
  it.each([
    ['Åmli', 'åmli'],
    ['ÅMLI', 'åmli'],
    ['Aamli', 'åmli'],
    ['A\u030amli', 'åmli'],
    ['Kárášjohka – Karasjok', 'karasjohka karasjok'],
    ['Unjárga', 'unjarga'],
    ['Porsáŋgu', 'porsangu'],
    ['Loabát Đđ Ŧŧ Čč Žž', 'loabat dd tt cc zz'],
    ['Trööndelage', 'trøøndelage'],
    ['Nord-Troms', 'nord troms'],
    ['Nord–Troms', 'nord troms'],
    ['til\u00adflytting\u200b', 'tilflytting'],
    ['1\u00a0300\u202f000 kr', '1 300 000 kr'],
    ['  «Blest» i Havlandet!  ', 'blest i havlandet'],
    ['Snåase', 'snåase'],
    ['Møre & Romsdal', 'møre og romsdal'],
    ['…', ''],
  ])('folds %j to %j', (text, folded) => {
    expect(fold(text)).toBe(folded)
  })

  it('keeps æ, ø and å apart from a and o', () => {
    expect(new Set(['bar', 'bær', 'bør', 'bår', 'bor'].map(fold)).size).toBe(5)
  })

  it('changes nothing in a folded text', () => {
    fc.assert(
      fc.property(anyText, (text) => fold(fold(text)) === fold(text)),
      { numRuns: 500 },
    )
  })

  it('ignores case and composition of Norwegian and Sámi letters', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'aábcčdđnŋsštŧzžæøåÆØÅäöï -') })
    fc.assert(
      fc.property(letters, (text) => {
        expect(fold(text.toUpperCase())).toBe(fold(text))
        expect(fold(text.normalize('NFD'))).toBe(fold(text))
      }),
    )
  })
})
