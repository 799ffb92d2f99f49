import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { fold } from '../../../src/domain/fold.ts'
import { parseVocabulary } from '../../../src/domain/parseVocabulary.ts'
import { type Vocabulary, vocabularies } from '../../../src/domain/vocabulary.ts'

const seed = (ordliste: Vocabulary) =>
  parseVocabulary(
    JSON.parse(readFileSync(new URL(`../../../seeds/ordlister/${ordliste}.json`, import.meta.url), 'utf8')),
    ordliste,
  )

/** The code that a label leads to, in any of its spellings. */
const kodeOf = (ordliste: Vocabulary, label: string): string | undefined =>
  seed(ordliste).terms.find(({ nb, nn, alternative, skjulte }) =>
    [nb, nn, ...alternative, ...skjulte].map(fold).includes(fold(label)),
  )?.kode

describe('the vocabulary seeds', () => {
  it.each<[Vocabulary, number]>([
    ['fagomrader', 5],
    ['aktiviteter', 21],
    ['salgsargumenter', 14],
    ['malgrupper', 27],
    ['partnertyper', 30],
    ['bliFaktorer', 5],
  ])('%s holds %i terms without a fault or an ambiguous label', (ordliste, count) => {
    const { terms, issues } = seed(ordliste)
    expect(issues).toEqual([])
    expect(terms).toHaveLength(count)
  })

  it('cover every vocabulary', () => {
    for (const ordliste of vocabularies) expect(seed(ordliste).terms.length).toBeGreaterThan(0)
  })

  it('hide no spelling that another label of the term already covers', () => {
    for (const { nb, nn, alternative, skjulte } of vocabularies.flatMap((name) => seed(name).terms)) {
      const shown = new Set([nb, nn, ...alternative].map(fold))
      expect(skjulte.filter((spelling) => shown.has(fold(spelling)))).toEqual([])
      expect(new Set([...alternative, ...skjulte].map(fold)).size).toBe(alternative.length + skjulte.length)
    }
  })

  it.each<[Vocabulary, string, string]>([
    ['malgrupper', 'Tilbakeflytterne', 'potensielle-tilbakeflyttere'],
    ['malgrupper', 'Livsstilflyttere', 'livsstilsflyttere'],
    ['malgrupper', 'Livstilsflyttere fra utlandet', 'livsstilsflyttere-fra-utlandet'],
    ['malgrupper', 'Jobbsøkende barnefamilier', 'jobbsokende-barnefamilier'],
    ['malgrupper', 'Unge og single jobbsøkere', 'unge-og-single-jobbsokere'],
    ['malgrupper', 'Folk over 45 år', 'folk-over-45-ar'],
    ['malgrupper', 'flyktninger', 'flyktninger'],
    ['malgrupper', 'arbeidsinnvandrere', 'arbeidsinnvandrere'],
    ['malgrupper', 'familiegjenforente', 'familiegjenforente'],
    ['aktiviteter', 'Tilrettelagt boliger for tilflyttere', 'tilrettelagte-boliger'],
    ['salgsargumenter', 'Gode tjenestemiljø', 'gode-tjenestetilbud'],
    ['partnertyper', 'Grende- /bygdelag', 'grende-bygdelag'],
    ['bliFaktorer', 'Holdninger blant den lokale eliten', 'holdninger-i-den-lokale-eliten'],
  ])('in %s, %j leads to %s', (ordliste, label, kode) => {
    expect(kodeOf(ordliste, label)).toBe(kode)
  })
})

describe('parseVocabulary', () => {
  const parse = (json: unknown) => parseVocabulary(json, 'fagomrader')

  it('fills in what a row leaves out', () => {
    expect(parse([{ kode: 'bolig', nb: 'Bolig', nn: 'Bustad' }])).toEqual({
      issues: [],
      terms: [
        {
          ordliste: 'fagomrader',
          kode: 'bolig',
          nb: 'Bolig',
          nn: 'Bustad',
          alternative: [],
          skjulte: [],
          definisjon: null,
          overordnet: null,
          status: 'gjeldende',
          erstattetAv: null,
        },
      ],
    })
  })

  it.each([[null], [{}], ['x']])('refuses %j, which is no list', (json) => {
    expect(parse(json).issues).toMatchObject([{ code: 'vocabulary-not-a-list' }])
  })

  it('leaves out a malformed term and names its fields', () => {
    const rows = [
      { kode: 'Å', nb: ' ', alternative: 'x', status: 'ny' },
      null,
      { kode: 'a', nb: 'A', nn: 'A' },
    ]
    const { terms, issues } = parse(rows)
    expect(terms.map(({ kode }) => kode)).toEqual(['a'])
    expect(issues.map(({ place, facts }) => [place, facts.felt])).toEqual([
      ['fagomrader.0', 'kode'],
      ['fagomrader.0', 'nb'],
      ['fagomrader.0', 'nn'],
      ['fagomrader.0', 'alternative'],
      ['fagomrader.0', 'status'],
      ['fagomrader.1', ''],
    ])
  })

  it('reports a taken code, a label that two terms share, and a reference to no term', () => {
    const { issues } = parse([
      { kode: 'a', nb: 'Skole', nn: 'Skule' },
      { kode: 'a', nb: 'Barnehage', nn: 'Barnehage' },
      { kode: 'b', nb: 'Skolen', nn: 'Skulen', skjulte: ['SKULE'] },
      { kode: 'c', nb: 'C', nn: 'C', overordnet: 'c', erstattetAv: 'd' },
    ])
    expect(issues).toEqual([
      { code: 'term-kode-taken', place: 'a', facts: { kode: 'a' } },
      { code: 'term-label-ambiguous', place: 'b', facts: { tekst: 'skule', annen: 'a' } },
      { code: 'term-points-nowhere', place: 'c', facts: { viser: 'c' } },
      { code: 'term-points-nowhere', place: 'c', facts: { viser: 'd' } },
    ])
  })
})
