import { describe, expect, it } from 'vitest'
import { createCatalogue } from '../../../src/catalogue/createCatalogue.ts'
import type { Suggestion } from '../../../src/catalogue/suggest/suggestion.ts'
import { anEntry } from './example/make.ts'
import { exampleContent } from './exampleContent.ts'

const catalogue = createCatalogue(exampleContent)
const nameOf = (suggestion: Suggestion): string => {
  switch (suggestion.kind) {
    case 'tiltak':
      return suggestion.item.tittel
    case 'begrep':
      return suggestion.item.nb
    default:
      return suggestion.item.navn
  }
}
const suggest = (text: string) => {
  const groups = catalogue.suggest(text, 'nb')
  return Object.values(groups).flat().map(nameOf)
}

describe('suggestions while typing', () => {
  it.each([
    ['a title by a word in it', 'steinkjer', 'Åpne dører i Steinkjer'],
    ['a title by several beginnings', 'åpne ste', 'Åpne dører i Steinkjer'],
    ['a term by its beginning', 'barnef', 'Barnefamilier'],
    ['a term by its nynorsk label', 'eigen nett', 'Eget nettsted'],
    ['a term by another label', 'nettsi', 'Eget nettsted'],
    ['a term by a hidden spelling', 'egt nettsted', 'Eget nettsted'],
    ['a kommune by its Sámi name', 'stïen', 'Steinkjer'],
    ['a kommune by its Sámi name in plain letters', 'habmer', 'Hamarøy'],
    ['a kommune by its Kven name', 'kaivuo', 'Kåfjord'],
    ['a kommune by a former name', 'verran', 'Steinkjer'],
    ['a kommune by its number', '4217', 'Åmli'],
    ['a kommune by a former number', '0929', 'Åmli'],
    ['a fylke by a former name', 'nord-trønd', 'Trøndelag'],
    ['a region', 'nord-t', 'Nord-Troms'],
    ['a partner', 'eksempelb', 'Eksempelbyen Næringsforum'],
    ['what has a slip in it', 'steinkjær', 'Steinkjer'],
    ['what has a slip and is half written', 'barnefammi', 'Barnefamilier'],
  ])('find %s', (_, text, wanted) => {
    expect(suggest(text)).toContain(wanted)
  })

  it.each(['', ' ', '–', 'qwrtzx'])('are none for «%s»', (text) => {
    expect(suggest(text)).toEqual([])
  })

  it('leave out terms that no entry has and terms that others have taken over from', () => {
    expect(suggest('omdømme')).toEqual(['Omdømme'])
    expect(suggest('hjemmeside')).toEqual([])
    const unused = createCatalogue({ ...exampleContent, tiltak: [] })
    expect(unused.suggest('omdømme', 'nb').begreper).toEqual([])
  })

  it('tell which other name was met, and never a hidden spelling', () => {
    expect(catalogue.suggest('verran', 'nb').steder[0]).toMatchObject({ metAs: 'Verran' })
    expect(catalogue.suggest('steinkjer', 'nb').steder[0]).toMatchObject({ metAs: null })
    expect(catalogue.suggest('egt', 'nb').begreper[0]).toMatchObject({ metAs: null })
    expect(catalogue.suggest('nettside', 'nb').begreper[0]).toMatchObject({ metAs: 'Nettside' })
  })

  it('name what begins as the text does first, then what most entries have, and only a few', () => {
    const title = (slug: string, tittel: string) => anEntry(slug, { tittel })
    const { tiltak } = createCatalogue({
      ...exampleContent,
      tiltak: [
        ...['a', 'b', 'c', 'd', 'e', 'f'].map((slug) => title(slug, `Alle til messe nummer ${slug}`)),
        title('forst', 'Messe for alle som kommer hjem'),
      ],
    }).suggest('messe', 'nb')
    expect(tiltak).toHaveLength(5)
    expect(tiltak[0]).toMatchObject({ item: { slug: 'forst' } })
  })

  it('count a partner once an entry, however it is written', () => {
    const partner = (navn: string) => ({ type: 'naeringsliv', navn })
    const { partnere } = createCatalogue({
      ...exampleContent,
      tiltak: [
        anEntry('a', { samarbeidspartnere: [partner('Bygdelaget Sol'), partner('bygdelaget  sol')] }),
        anEntry('b', { samarbeidspartnere: [partner('Bygdelaget Sol')] }),
      ],
    }).suggest('sol', 'nb')
    expect(partnere).toMatchObject([{ count: 2 }])
  })
})
