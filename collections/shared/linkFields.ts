import type { FieldAffectingData } from 'payload'
import { i18n } from '../../src/admin/i18n/index.ts'
import { languages } from '../../src/domain/language.ts'

type Spoken = (args: { t: (key: string) => string }) => string

const wordsIn = (language: (typeof languages)[number]) => (key: string) => {
  const [group = '', name = ''] = key.split(':')
  const groups: Record<string, Record<string, unknown>> = i18n.supportedLanguages[language].translations
  return String(groups[group]?.[name] ?? key)
}

/** A text that is asked for in one language, given in all of them. */
const inEvery = (text: unknown): unknown =>
  typeof text === 'function'
    ? Object.fromEntries(languages.map((language) => [language, (text as Spoken)({ t: wordsIn(language) })]))
    : text

const spoken = <Part extends object>(part: Part, ...names: string[]): Part => ({
  ...part,
  ...Object.fromEntries(
    Object.entries(part)
      .filter(([name]) => names.includes(name))
      .map(([name, text]) => [name, inEvery(text)]),
  ),
})

/**
 * The form of a link with its words in every language. Payload remembers the labels of fields inside a text in the language
 * of whoever opened one first, and would show them to everybody.
 */
export const linkFields = (fields: readonly FieldAffectingData[]): FieldAffectingData[] =>
  fields.map((field) => {
    const named = spoken(field, 'label')
    return {
      ...named,
      ...('admin' in named && named.admin ? { admin: spoken(named.admin, 'description') } : {}),
      ...('options' in named
        ? {
            options: named.options.map((option) =>
              typeof option === 'object' ? spoken(option, 'label') : option,
            ),
          }
        : {}),
    } as FieldAffectingData
  })
