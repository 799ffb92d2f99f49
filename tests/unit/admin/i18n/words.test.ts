import { en } from '@payloadcms/translations/languages/en'
import { beforeAll, describe, expect, it } from 'vitest'
import { nb } from '../../../../src/admin/i18n/nb.ts'
import { nn } from '../../../../src/admin/i18n/nn.ts'
import { builtConfig } from './builtConfig.ts'
import { flatWords } from './flatWords.ts'

/** The words that are spelt alike in English and Norwegian. */
const alike = ['version:type', 'version:status']

/** Spellings of bokmål that nynorsk has not, or that our nynorsk has chosen against. */
const bokmalOnly = new Set(
  `en et ikke hvordan hvor hva hvem hvis hvilken hvilket hvilke fra noe noen jeg hun være gjøre gjør bare mer
  flere disse deres enten også nå ennå allerede siden velg velge valgt valgte åpne navn bruker brukeren brukere
  endringer endret lagret slettet opprettet versjoner samlinger mappen filen lenken språkene feltene dokumentene
  størrelse bilde forhåndsvisning bekreft vennligst vellykket mangler fortsett fortsette ligger laster henter
  sletter lagrer søker skrivebeskyttet forrige fjernet sammenlign mislyktes utvalget tillatt hjørnene verdiene
  egen tidligere overskrive tilgjengelig nettleseren innlogget finnes`.split(/\s+/),
)

/** Each placeholder and tag once: a language may say a name more or less often. */
const placeholders = (text: string): string[] =>
  [...new Set(text.match(/\{\{.*?\}\}|<\/?\d+>|<\/?[a-z][^>]*>/g))].sort()

let english: [string, string][]
let norwegian: Record<'nb' | 'nn', Map<string, string>>

beforeAll(async () => {
  const added: Record<string, object | undefined> = (await builtConfig()).i18n.translations
  const all = (own: object, language: string) => flatWords(own).concat(flatWords(added[language] ?? {}))
  english = all(en.translations, 'en')
  norwegian = { nb: new Map(all(nb.translations, 'nb')), nn: new Map(all(nn.translations, 'nn')) }
})

describe.each(['nb', 'nn'] as const)('the admin in %s', (language) => {
  it('has words for the rich text editor among those that are compared', () => {
    expect(english.filter(([path]) => path.startsWith('lexical:')).length).toBeGreaterThan(25)
  })

  it('has every text that the English one has', () => {
    const missing = english.filter(([path]) => !norwegian[language].get(path)).map(([path]) => path)
    expect(missing).toEqual([])
  })

  it('has no text that the English one lacks', () => {
    const known = new Set(english.map(([path]) => path))
    expect([...norwegian[language].keys()].filter((path) => !known.has(path))).toEqual([])
  })

  it('keeps the placeholders and tags of every text', () => {
    const changed = english.filter(
      ([path, text]) =>
        // A dash stands in an empty cell; its column is named above it.
        path !== 'general:noLabel' &&
        placeholders(text).join() !== placeholders(norwegian[language].get(path) ?? '').join(),
    )
    expect(changed.map(([path]) => path)).toEqual([])
  })

  it('leaves nothing in English', () => {
    const same = english.filter(([path, text]) => norwegian[language].get(path) === text)
    expect(same.map(([path]) => path).sort()).toEqual([...alike].sort())
  })

  it('says nothing much longer than the English one does', () => {
    const long = english.filter(
      ([path, text]) => (norwegian[language].get(path) ?? '').length > 25 + 2 * text.length,
    )
    expect(long.map(([path]) => path)).toEqual([])
  })
})

it('writes nynorsk without words of bokmål', () => {
  const found = [...norwegian.nn].flatMap(([path, text]) =>
    (text.replace(/\{\{.*?\}\}|<[^>]*>/g, ' ').match(/[\p{L}-]+/gu) ?? [])
      .filter((word) => bokmalOnly.has(word.toLowerCase()))
      .map((word) => `${path}: ${word}`),
  )
  expect(found).toEqual([])
})
