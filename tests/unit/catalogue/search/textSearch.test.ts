import { describe, expect, it } from 'vitest'
import { createCatalogue } from '../../../../src/catalogue/createCatalogue.ts'
import type { Entry } from '../../../../src/catalogue/entry.ts'
import { anEntry } from '../example/make.ts'
import { exampleContent } from '../exampleContent.ts'

const catalogueOf = (...tiltak: Entry[]) => createCatalogue({ ...exampleContent, tiltak })
const search = (catalogue: ReturnType<typeof catalogueOf>, q: string) =>
  catalogue
    .query({ q, choices: {}, sort: 'relevans', page: 1, pageSize: 20 })
    .entries.map((entry) => entry.slug)
const finds = (text: string, q: string) =>
  search(
    catalogueOf(anEntry('a', { beskrivelseTekst: text }), anEntry('b', { beskrivelseTekst: 'Noe annet.' })),
    q,
  )

describe('a search', () => {
  it.each([
    ['another inflection', 'Prosjektet inviterte tilflytterne.', 'tilflytter'],
    ['nynorsk by bokmål', 'Dei laga ein nettstad for heimflytting.', 'nettsteder hjemflytting'],
    ['bokmål by nynorsk', 'De laget et nettsted for skolene.', 'nettstad skular'],
    ['the last part of a compound', 'Et tilbud til barnefamilier. Familie og barn er velkomne.', 'familie'],
    ['a part bound by s', 'En tilflyttingskampanje om tilflytting.', 'kampanje'],
    ['a part in nynorsk by nynorsk', 'Ungdom. Ungdomsskulen og utleigebustadene. Utleige.', 'skular bustad'],
    ['a part in nynorsk by bokmål', 'Ungdom. Ungdomsskulen og utleigebustadene. Utleige.', 'skoler bolig'],
    ['a part in bokmål by nynorsk', 'Ungdom. Ungdomsskolen og utleieboligene. Utleie.', 'skular bustad'],
    ['the beginning of a word', 'En rekrutteringsmesse.', 'rekrutt'],
    ['a word with a slip', 'Et omdømmeprosjekt.', 'omdømeprosjekt'],
    ['a word with two letters swapped', 'Arrangerte en konferanse.', 'konfernase'],
    ['old spelling of å', 'Aamli og Aasane.', 'åsane'],
    ['decomposed letters', 'Bygdemiljo\u0308 og A\u030as.', 'bygdemiljø ås'],
  ])('finds %s', (_, text, q) => {
    expect(finds(text, q)).toEqual(['a'])
  })

  it.each([
    ['a part that only looks like one', 'Han heter Olivier.', 'vier'],
    ['a word with fewer letters in another', 'Høyt utdannet. Utdanne.', 'nett'],
    ['the inside of a word', 'Et bygdeutviklingsprosjekt.', 'utvik'],
    ['a short word with a slip', 'De fikk hus.', 'bus'],
    ['a single letter that begins a word', 'Kultur.', 'k'],
  ])('does not find %s', (_, text, q) => {
    expect(finds(text, q)).toEqual([])
  })

  it('lets slips stand for something only where nothing is spelt as asked', () => {
    const catalogue = catalogueOf(
      anEntry('rett', { beskrivelseTekst: 'Messene.' }),
      anEntry('naer', { beskrivelseTekst: 'Massene.' }),
    )
    expect(search(catalogue, 'messene')).toEqual(['rett'])
  })

  it('ranks a whole word over an inflection, that over a beginning, that over a part, and a title over a text', () => {
    const catalogue = catalogueOf(
      anEntry('del', { ingress: 'Vi hadde jobbmesse og jobb.' }),
      anEntry('begynnelse', { ingress: 'Vi hadde messehall.' }),
      anEntry('boyd', { ingress: 'Vi hadde messer.' }),
      anEntry('hel', { ingress: 'Vi hadde messe.' }),
      anEntry('tittel', { tittel: 'Messa' }),
      anEntry('tekst', { beskrivelseTekst: 'Vi hadde messe.' }),
    )
    expect(search(catalogue, 'messe')).toEqual(['tittel', 'hel', 'boyd', 'begynnelse', 'del', 'tekst'])
  })
})
