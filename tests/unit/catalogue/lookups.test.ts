import { describe, expect, it } from 'vitest'
import { createCatalogue } from '../../../src/catalogue/createCatalogue.ts'
import { aKommune, anEntry } from './example/make.ts'
import { exampleContent } from './exampleContent.ts'

const catalogue = createCatalogue(exampleContent)
const numbers = (text: string) => catalogue.kommuner.search(text).map((kommune) => kommune.nummer)

describe('slugs', () => {
  it('finds by slug and by id', () => {
    expect(catalogue.entry('zebra-i-nord')).toMatchObject({
      outcome: 'found',
      item: { tittel: 'Zebra i nord' },
    })
    expect(catalogue.entryById('id-zebra-i-nord')?.slug).toBe('zebra-i-nord')
  })

  it('leads an old slug to the entry of today', () => {
    expect(catalogue.entry('apne-dorer')).toMatchObject({
      outcome: 'moved',
      to: { slug: 'apne-dorer-i-steinkjer' },
    })
    expect(catalogue.entry('aldri-hort-om')).toEqual({ outcome: 'missing' })
  })

  it('lets a slug in use win over an old one', () => {
    const tiltak = [anEntry('ny', { tidligereSlugs: ['brukt'] }), anEntry('brukt')]
    expect(createCatalogue({ ...exampleContent, tiltak }).entry('brukt').outcome).toBe('found')
  })
})

describe('kommuner', () => {
  it.each(['1702', '1724', '5004'])('leads the old number %s to Steinkjer', (number) => {
    expect(catalogue.kommuner.find(number)).toMatchObject({ outcome: 'moved', to: { nummer: '5006' } })
  })

  it('asks which half when a kommune was split', () => {
    const found = catalogue.kommuner.find('1850')
    expect(found.outcome === 'split' && found.choices.map((kommune) => kommune.navn)).toEqual([
      'Hamarøy',
      'Narvik',
    ])
  })

  it.each([
    ['Steinkjer', ['5006']],
    ['stein', ['5006']],
    ['Stientje', ['5006']],
    ['verran', ['5006']],
    ['5006', ['5006']],
    ['1702', ['5006']],
    ['raisi', ['5544']],
    ['Tysfjord', ['1875', '1806']],
    ['Steinkjær', ['5006']],
    ['', []],
    ['Atlantis', []],
  ])('finds «%s»', (text, expected) => {
    expect(numbers(text)).toEqual(expected)
  })

  it('lists kommuner in Norwegian order', () => {
    const given = ['Åmli', 'Østre Toten', 'Alta', 'Ærøy'].map((navn, at) => aKommune(`000${at}`, navn, '18'))
    const { all } = createCatalogue({ ...exampleContent, tiltak: [], kommuner: given }).kommuner
    expect(all.map((kommune) => kommune.navn)).toEqual(['Alta', 'Ærøy', 'Østre Toten', 'Åmli'])
  })
})

describe('terms', () => {
  it('follows a merge to the term that stands in', () => {
    expect(catalogue.terms.find('aktiviteter', 'hjemmeside')?.kode).toBe('nettsted')
  })

  it('survives terms that are broader than each other', () => {
    const [first, second] = exampleContent.begreper
    const begreper = [
      { ...first, overordnet: 'omdomme' },
      { ...second, overordnet: 'tilflytting' },
    ] as typeof exampleContent.begreper
    const { terms } = createCatalogue({ ...exampleContent, begreper })
    expect(terms.withBroader('fagomrader', 'omdomme').map((term) => term.kode)).toEqual([
      'omdomme',
      'tilflytting',
    ])
  })
})

describe('relations', () => {
  const related = (slug: string) => {
    const found = catalogue.entry(slug)
    if (found.outcome !== 'found') throw new Error(slug)
    return catalogue.related(found.item).map(({ relation, entry }) => [relation, entry.slug])
  }

  it('shows a stated relation from both ends, and then what is most alike', () => {
    expect(related('apne-dorer-i-steinkjer')[0]).toEqual(['fortsetter', 'velkommen-hjem'])
    expect(related('velkommen-hjem')[0]).toEqual(['fortsettesAv', 'apne-dorer-i-steinkjer'])
    expect(related('flytt-til-amli').map(([relation]) => relation)).toContain('ligner')
  })

  it('says nothing of relations to what is not published, or to itself', () => {
    const lone = anEntry('alene', {
      relaterte: [
        { type: 'seOgsa', slug: 'ikke-publisert' },
        { type: 'delAv', slug: 'alene' },
      ],
    })
    expect(createCatalogue({ ...exampleContent, tiltak: [lone] }).related(lone)).toEqual([])
  })
})
