import { describe, expect, it } from 'vitest'
import { createCatalogue } from '../../../src/catalogue/createCatalogue.ts'
import type { CatalogueQuery } from '../../../src/catalogue/query.ts'
import { anEntry } from './example/make.ts'
import { exampleContent } from './exampleContent.ts'

const catalogue = createCatalogue(exampleContent)
const ask = (asked: Partial<CatalogueQuery>, of = catalogue) =>
  of.query({ q: '', choices: {}, sort: 'nyeste', page: 1, pageSize: 20, ...asked })
const slugs = (asked: Partial<CatalogueQuery>, of = catalogue) =>
  ask(asked, of).entries.map((entry) => entry.slug)
const counts = (asked: Partial<CatalogueQuery>, facet: 'aktiviteter' | 'malgrupper') =>
  Object.fromEntries(ask(asked).facets[facet].map(({ value, count }) => [value, count]))

describe('facets', () => {
  it('takes several choices in one facet as either/or, and facets together as both', () => {
    expect(slugs({ choices: { aktiviteter: ['messe', 'vertskap'] } })).toEqual([
      'apne-dorer-i-steinkjer',
      'velkommen-hjem',
      'zebra-i-nord',
    ])
    expect(slugs({ choices: { aktiviteter: ['messe', 'vertskap'], malgrupper: ['innvandrere'] } })).toEqual([
      'zebra-i-nord',
    ])
  })

  it('counts a facet as if nothing were chosen in it, and the others as they are narrowed', () => {
    const choices = { aktiviteter: ['messe'] }
    expect(counts({ choices }, 'aktiviteter')).toEqual(counts({}, 'aktiviteter'))
    expect(counts({ choices }, 'malgrupper')).toEqual({
      barnefamilier: 0,
      'unge-tilbakeflyttere': 0,
      tilbakeflyttere: 1,
      innvandrere: 1,
    })
  })

  it('lets the choice of one facet narrow the counts of another that has a choice too', () => {
    const choices = { aktiviteter: ['nettsted'], malgrupper: ['barnefamilier'] }
    expect(counts({ choices }, 'aktiviteter')).toEqual({ nettsted: 2, vertskap: 1, messe: 0 })
    expect(counts({ choices }, 'malgrupper')).toMatchObject({ barnefamilier: 2, tilbakeflyttere: 2 })
  })

  it('says of every count what choosing it alone would give', () => {
    const choices = { aktiviteter: ['messe'], evidens: ['egenrapportert', 'evaluert'] }
    for (const { value, count } of ask({ choices, q: 'e' }).facets.aktiviteter)
      expect(ask({ q: 'e', choices: { ...choices, aktiviteter: [value] } }).total).toBe(count)
  })

  it('keeps a choice without entries in its facet, so that it can be taken away', () => {
    expect(ask({ choices: { kommune: ['4611'] } }).facets.kommune).toContainEqual({
      value: '4611',
      count: 0,
      chosen: true,
    })
  })

  it('counts a term under its broader term too', () => {
    expect(slugs({ choices: { malgrupper: ['tilbakeflyttere'] } })).toEqual([
      'apne-dorer-i-steinkjer',
      'velkommen-hjem',
    ])
  })

  it('takes a merged term and an old kommune number for what they are today', () => {
    expect(slugs({ choices: { aktiviteter: ['hjemmeside'] } })).toEqual(
      slugs({ choices: { aktiviteter: ['nettsted'] } }),
    )
    expect(slugs({ choices: { kommune: ['1702'] } })).toEqual(['apne-dorer-i-steinkjer', 'velkommen-hjem'])
  })

  it('finds the fylke of an entry by its kommuner and by its regions', () => {
    expect(slugs({ choices: { fylke: ['50'] } })).toEqual(['apne-dorer-i-steinkjer', 'velkommen-hjem'])
    expect(slugs({ choices: { fylke: ['55'] } })).toEqual(['zebra-i-nord'])
  })
})

describe('years and what is not said', () => {
  const of = createCatalogue({
    ...exampleContent,
    tiltak: [
      anEntry('apent', { perioder: [{ navn: null, fra: 2024, til: null, presisering: null }] }),
      anEntry('lukket', { perioder: [{ navn: null, fra: 2010, til: 2012, presisering: null }] }),
      anEntry('slutt', { perioder: [{ navn: null, fra: null, til: 2012, presisering: null }] }),
      anEntry('uten'),
    ],
  })

  it('counts an entry in every year of its periods, an open-ended one until the last year known', () => {
    expect(ask({}, of).facets.periode.map(({ value, count }) => [value, count])).toEqual([
      ['2010', 1],
      ['2011', 1],
      ['2012', 2],
      ['2024', 1],
      ['2025', 1],
      ['2026', 1],
      ['ingen', 1],
    ])
    expect(slugs({ choices: { periode: ['2011', '2025'] } }, of)).toEqual(['apent', 'lukket'])
  })

  it('finds what says nothing in a facet', () => {
    expect(slugs({ choices: { periode: ['ingen'] } }, of)).toEqual(['uten'])
    expect(slugs({ choices: { malgrupper: ['ingen'] }, sort: 'tittel' }, of)).toHaveLength(4)
  })

  it('puts the latest period first, and last what has none', () => {
    expect(slugs({ sort: 'periode' }, of)).toEqual(['apent', 'slutt', 'lukket', 'uten'])
  })
})

describe('words', () => {
  it.each([
    ['the title', 'zebra', ['zebra-i-nord']],
    ['the start of a word', 'zeb', ['zebra-i-nord']],
    ['any case and any spelling of å', 'AAMLI', ['flytt-til-amli']],
    [
      'a label in the other language',
      'nettstad',
      ['apne-dorer-i-steinkjer', 'velkommen-hjem', 'flytt-til-amli'],
    ],
    ['a hidden label', 'egt', ['apne-dorer-i-steinkjer', 'velkommen-hjem', 'flytt-til-amli']],
    ['a former name of a kommune', 'verran', ['apne-dorer-i-steinkjer', 'velkommen-hjem']],
    ['a Sámi name', 'stientje', ['apne-dorer-i-steinkjer', 'velkommen-hjem']],
    ['an old number', '1724', ['apne-dorer-i-steinkjer', 'velkommen-hjem']],
    ['a former fylke', 'Nord-Trøndelag', ['apne-dorer-i-steinkjer', 'velkommen-hjem']],
    ['a region', 'Nord-Troms', ['zebra-i-nord']],
    ['a partner', 'næringsforum', ['apne-dorer-i-steinkjer']],
  ])('finds entries by %s', (_, q, expected) => {
    expect(slugs({ q, sort: 'relevans' })).toEqual(expected)
  })

  it('asks for every word of the query', () => {
    expect(slugs({ q: 'steinkjer romjula' })).toEqual(['velkommen-hjem'])
    expect(slugs({ q: 'steinkjer finnesikke' })).toEqual([])
  })

  it('takes punctuation alone for no words at all', () => {
    expect(ask({ q: ' – ! ' }).total).toBe(4)
  })

  it('puts a title hit above a hit in the text', () => {
    const of = createCatalogue({
      ...exampleContent,
      tiltak: [
        anEntry('i-teksten', { beskrivelseTekst: 'Om drosje.' }),
        anEntry('i-tittelen', { tittel: 'Drosje' }),
      ],
    })
    expect(slugs({ q: 'drosje', sort: 'relevans' }, of)).toEqual(['i-tittelen', 'i-teksten'])
  })
})

describe('order and pages', () => {
  it('sorts titles as Norwegian does: æ, ø and å last', () => {
    const titles = ['Åmot', 'Zebra', 'Ørland', 'Ærlig', 'aktiv', 'Aasen']
    const of = createCatalogue({
      ...exampleContent,
      tiltak: titles.map((tittel, at) => anEntry(`e${at}`, { tittel })),
    })
    expect(ask({ sort: 'tittel' }, of).entries.map((entry) => entry.tittel)).toEqual([
      'aktiv',
      'Zebra',
      'Ærlig',
      'Ørland',
      'Åmot',
      'Aasen',
    ])
  })

  it('puts the newest first, and leafs through without repeating or losing any', () => {
    const all = slugs({})
    expect(all[0]).toBe('apne-dorer-i-steinkjer')
    expect([1, 2, 3, 4].flatMap((page) => slugs({ page, pageSize: 1 }))).toEqual(all)
    expect(slugs({ page: 9 })).toEqual([])
  })
})
