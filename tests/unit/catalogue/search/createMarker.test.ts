import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createMarker } from '../../../../src/catalogue/search/createMarker.ts'

const marks = (query: string, text: string) =>
  createMarker(query)(text)
    .filter(({ hit }) => hit)
    .map((stretch) => stretch.text)

describe('marking', () => {
  it.each([
    ['inflections', 'tilflytter', 'Nye tilflyttere kom.', ['tilflyttere']],
    ['the other language', 'nettsted', 'Ein ny nettstad.', ['nettstad']],
    ['beginnings', 'rekrutt', 'Rekrutteringsmessen i Bodø', ['Rekrutteringsmessen']],
    ['compounds with the word in them', 'familie', 'For barnefamilier', ['barnefamilier']],
    ['compounds in the other standard', 'skoler', 'På ungdomsskulen', ['ungdomsskulen']],
    ['only what the query is about', 'bolig i fjellet', 'I en bolig', ['bolig']],
    ['every word of the query', 'bo i steinkjer', 'Steinkjer: her kan du bo', ['Steinkjer', 'bo']],
    ['decomposed letters', 'ås', 'I A\u030as', ['A\u030as']],
    ['nothing where nothing was asked', ' – ', 'Hva som helst', []],
  ])('finds %s', (_, query, text, expected) => {
    expect(marks(query, text)).toEqual(expected)
  })

  it('gives back the whole text, whatever is asked of whatever', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (query, text) => {
        const stretches = createMarker(query)(text)
        expect(stretches.map((stretch) => stretch.text).join('')).toBe(text)
      }),
    )
  })
})
