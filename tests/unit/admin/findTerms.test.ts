import { describe, expect, it } from 'vitest'
import { findTerms } from '../../../src/admin/terms/findTerms.ts'
import type { Term } from '../../../src/admin/terms/term.ts'

const term = (id: string, nb: string, nn: string, more: Partial<Term> = {}): Term => ({
  id,
  nb,
  nn,
  status: 'gjeldende',
  ...more,
})

const terms = [
  term('a', 'Bolig', 'Bustad', { alternative: ['Husvære'], skjulte: ['boilg'] }),
  term('b', 'Arbeid', 'Arbeid'),
  term('c', 'Boliger for ungdom', 'Bustader for ungdom'),
]
const find = (search: string, language = 'nb', first: string[] = []) =>
  findTerms(terms, { language, search, first: new Set(first) })

describe('findTerms', () => {
  it('labels terms in the language of the reader', () => {
    expect(find('', 'nn').map(({ label }) => label)).toEqual(['Bustad', 'Arbeid', 'Bustader for ungdom'])
  })

  it('finds by the label of the other language and by an alternative, and says which', () => {
    expect(find('bustad')[0]).toMatchObject({ label: 'Bolig', metAs: 'Bustad' })
    expect(find('HUSVÆRE')[0]).toMatchObject({ label: 'Bolig', metAs: 'Husvære' })
  })

  it('finds by a hidden label without showing it', () => {
    expect(find('boilg')).toEqual([{ term: terms[0], label: 'Bolig', metAs: null }])
  })

  it('puts chosen terms first while searching only', () => {
    expect(find('bolig', 'nb', ['c']).map(({ term }) => term.id)).toEqual(['c', 'a'])
    expect(find('', 'nb', ['c']).map(({ term }) => term.id)).toEqual(['a', 'b', 'c'])
  })
})
