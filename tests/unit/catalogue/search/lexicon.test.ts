import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createLexicon } from '../../../../src/catalogue/search/lexicon.ts'
import { wordsOf } from '../../../../src/catalogue/search/wordsOf.ts'

const read = (lexicon: ReturnType<typeof createLexicon>, text: string): string[] => {
  const words: string[] = []
  lexicon.read(text, (id) => words.push(lexicon.wordOf(id)))
  return words
}

/** Letters that fold to others, to several or to none, marks of their own, signs, and any character at all. */
const piece = fc.oneof(
  fc.constantFrom(...'aaAåÅæøÁéäößþĳŉŧŋЖ&-–«» \u00ad\u030a\u0308\u200b¨½²0'),
  fc.string({ unit: 'binary', maxLength: 3 }),
)

describe('the lexicon', () => {
  it('reads the words that folding gives, whatever a text is written with', () => {
    const lexicon = createLexicon()
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('')
        expect(read(lexicon, text)).toEqual(wordsOf(text))
        for (const word of wordsOf(text)) expect(lexicon.wordOf(lexicon.find(word) ?? -1)).toBe(word)
      }),
      { numRuns: 2000 },
    )
  })

  it('knows every word again among thousands, and no other', () => {
    const lexicon = createLexicon()
    const words = Array.from({ length: 5000 }, (_, n) => `ord${n}`)
    for (const word of words) read(lexicon, word)
    expect(lexicon.size).toBe(words.length)
    expect(words.map(lexicon.find)).toEqual(words.map((_, n) => n))
    expect(lexicon.find('ord5000')).toBeUndefined()
  })

  it('reads a word longer than a call has arguments', () => {
    const long = 'm'.repeat(200_000)
    expect(read(createLexicon(), long)).toEqual([long])
  })
})
