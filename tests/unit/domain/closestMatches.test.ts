import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { closestMatches } from '../../../src/domain/closestMatches.ts'
import { editDistance } from '../../../src/domain/editDistance.ts'

describe('editDistance', () => {
  it.each([
    ['stienje', 'stientje', 1],
    ['steinkejr', 'steinkjer', 1],
    ['steinkjær', 'steinkjer', 1],
    ['steinker', 'steinkjer', 1],
    ['', 'os', 2],
    ['os', 'os', 0],
  ])('from %j to %j is %i', (a, b, distance) => {
    expect(editDistance(a, b, 3)).toBe(distance)
  })

  it('answers one more than the limit for texts further apart', () => {
    expect(editDistance('oslo', 'bergen', 2)).toBe(3)
    expect(editDistance('os', 'kristiansund', 2)).toBe(3)
  })

  it('agrees with the definition, written out', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'å'), maxLength: 7 })
    const byDefinition = (a: string, b: string): number => {
      if (a === '' || b === '') return a.length + b.length
      const [restA, restB] = [a.slice(1), b.slice(1)]
      const steps = [byDefinition(restA, b) + 1, byDefinition(a, restB) + 1]
      steps.push(byDefinition(restA, restB) + (a[0] === b[0] ? 0 : 1))
      if (a.length > 1 && a[0] === b[1] && a[1] === b[0]) steps.push(byDefinition(a.slice(2), b.slice(2)) + 1)
      return Math.min(...steps)
    }
    fc.assert(
      fc.property(word, word, fc.nat(7), (a, b, limit) => {
        expect(editDistance(a, b, limit)).toBe(Math.min(byDefinition(a, b), limit + 1))
      }),
    )
  })

  it('is the same both ways, and nought only for equal texts', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'å'), maxLength: 6 })
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(editDistance(a, b, 6)).toBe(editDistance(b, a, 6))
        expect(editDistance(a, b, 6) === 0).toBe(a === b)
      }),
    )
  })
})

describe('closestMatches', () => {
  it('gives the nearest candidates only', () => {
    expect(closestMatches('levangr', ['levanger', 'lavangen', 'verdal'])).toEqual(['levanger'])
    expect(closestMatches('havangen', ['lavangen', 'havanger', 'oslo'])).toEqual(['lavangen', 'havanger'])
  })

  it('does not guess at short words', () => {
    expect(closestMatches('hal', ['hol', 'hof'])).toEqual([])
  })
})
