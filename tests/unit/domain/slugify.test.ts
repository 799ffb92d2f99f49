import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { slugify } from '../../../src/domain/slugify.ts'
import { anyText } from './anyText.ts'

describe('slugify', () => {
  it.each([
    ['Blest i Havlandet', 'blest-i-havlandet'],
    ['Bærum, Ørland og Åmli', 'baerum-orland-og-amli'],
    ['Kárášjohka – Karasjok', 'karasjohka-karasjok'],
    ['«Flytt hit!»', 'flytt-hit'],
    ['Aalesund', 'aalesund'],
    ['!!!', 'uten-navn'],
    ['Привет', 'uten-navn'],
  ])('makes %j into %j', (text, slug) => {
    expect(slugify(text)).toBe(slug)
  })

  it('cuts a long text between words', () => {
    expect(slugify('bolyst og trivsel i bygda', { maxLength: 12 })).toBe('bolyst-og')
    expect(slugify('bolyst og trivsel', { maxLength: 9 })).toBe('bolyst-og')
    expect(slugify('tilflyttingskatalogen', { maxLength: 5 })).toBe('tilfl')
  })

  it('is never empty, never too long, and stable', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 1, max: 40 }), (text, maxLength) => {
        const slug = slugify(text, { maxLength })
        const shaped = /^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug) && slug.length <= maxLength
        return shaped && slugify(slug, { maxLength }) === slug
      }),
    )
  })
})
