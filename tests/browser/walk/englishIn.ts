import { readFileSync } from 'node:fs'
import { en } from '@payloadcms/translations/languages/en'
import { globSync } from 'tinyglobby'
import { nb } from '../../../src/admin/i18n/nb.ts'
import { nn } from '../../../src/admin/i18n/nn.ts'
import { englishWords } from '../../../src/admin/naming/englishWords.ts'

const wordsOf = (text: string): string[] =>
  (text.replace(/\{\{.*?\}\}|<[^>]*>/g, ' ').match(/\p{L}{3,}/gu) ?? []).map((word) => word.toLowerCase())

const textsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value]
  return value && typeof value === 'object' ? Object.values(value).flatMap(textsIn) : []
}
const seeds = globSync(['seeds/**/*.json', 'seeds/**/*.txt', 'seeds/**/*.md']).map((path) =>
  readFileSync(path, 'utf8'),
)

/** Words of the English admin that neither its Norwegian texts nor the seeds know. */
const english = new Set([...textsIn(en.translations), ...englishWords.keys()].flatMap(wordsOf))
for (const text of [...textsIn(nb.translations), ...textsIn(nn.translations), ...seeds])
  for (const word of wordsOf(text)) english.delete(word)
// Keys.
for (const key of ['enter', 'escape']) english.delete(key)

/** The texts with a word in them that only the English admin has. */
export const englishIn = (texts: readonly string[]): string[] =>
  texts.filter((text) => wordsOf(text).some((word) => english.has(word)))
