import { describe, expect, it } from 'vitest'
import type { Term } from '../../../src/domain/vocabulary.ts'
import { createReader } from '../../../src/intake/createReader.ts'
import { matchTerm } from '../../../src/intake/matchTerm.ts'
import { splitTerms } from '../../../src/intake/splitTerms.ts'
import { indexTerms } from '../../../src/intake/termIndex.ts'
import { knowledge } from './knowledge.ts'

const aktiviteter = indexTerms('aktiviteter', knowledge.vocabularies)
const salgsargumenter = indexTerms('salgsargumenter', knowledge.vocabularies)
const malgrupper = indexTerms('malgrupper', knowledge.vocabularies)

describe('matchTerm', () => {
  it.each([
    ['Annonsering i media', 'annonsering-i-media', 'exact'],
    ['eigen nettstad', 'eget-nettsted', 'exact'],
    ['Arrangement i kommunen', 'arrangement-i-kommunen', 'label'],
    ['Annonsering i mdia', 'annonsering-i-media', 'similar'],
    ['Brosjyrar og lignande', 'brosjyrer-og-lignende', 'similar'],
    ['Integreringstiltak for tilflyttarane', 'integreringstiltak-for-tilflyttere', 'similar'],
  ])('recognises «%s» and says how surely', (text, kode, sikkerhet) => {
    expect(matchTerm(text, aktiviteter)).toEqual({ kode, sikkerhet })
  })

  it.each([
    ['Godt bomiljø', salgsargumenter],
    ['Flyttere fra Sverige', malgrupper],
    ['Arrangement', aktiviteter],
    ['Felles barnehage', aktiviteter],
    ['Ung', malgrupper],
  ])('leaves «%s» to a person', (text, index) => {
    expect(matchTerm(text, index)).toBeNull()
  })

  it('takes the beginning of a label only where the copy was cut', () => {
    expect(matchTerm('Kampanje for å skaffe arb…', aktiviteter, true)?.kode).toBe('kampanje-arbeidskraft')
    expect(matchTerm('Kampanje for å s…', aktiviteter, true)).toBeNull()
  })
})

describe('splitTerms', () => {
  const codes = (text: string, index = malgrupper) => splitTerms(text, index)?.map(({ kode }) => kode) ?? null

  it('parts terms run together on one line', () => {
    expect(codes('Kvinner Ungdom Hyttefolk')).toEqual(['kvinner', 'ungdom', 'hyttefolk'])
    expect(codes('Kvinner og ungdom')).toEqual(['kvinner', 'ungdom'])
  })

  it('keeps a term whose label holds a slash whole', () => {
    expect(codes('Bygdemiljø/sosialt miljø', salgsargumenter)).toEqual(['bygdemiljo'])
  })

  it('parts nothing where a word is left over', () => {
    expect(codes('Kvinner ungdom andre')).toBeNull()
  })
})

describe('a spelling that an editor confirmed', () => {
  const text = 'Aktiviteter\n\n • Heimhentarlag\n • Eget nettsted\n'
  const found = (vocabularies: readonly Term[]) =>
    createReader({ ...knowledge, vocabularies })({
      source: 'prove.txt',
      bytes: new TextEncoder().encode(text),
    }).aktiviteter.map(({ kode }) => kode)

  it('is known in the next document, as a hidden label of its term', () => {
    expect(found(knowledge.vocabularies)).toEqual(['eget-nettsted'])
    const taught = knowledge.vocabularies.map((term) =>
      term.kode === 'vertskapsordning' ? { ...term, skjulte: [...term.skjulte, 'Heimhentarlag'] } : term,
    )
    expect(found(taught)).toEqual(['vertskapsordning', 'eget-nettsted'])
  })

  it('leads to the term that its own was merged into', () => {
    const merged = knowledge.vocabularies.map((term) =>
      term.kode === 'eget-nettsted'
        ? { ...term, status: 'utgatt' as const, erstattetAv: 'sosiale-medier' }
        : term,
    )
    expect(found(merged)).toEqual(['sosiale-medier'])
  })
})
