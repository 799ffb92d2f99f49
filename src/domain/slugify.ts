import { plainLetters } from './plainLetters.ts'

const latin: Readonly<Record<string, string>> = { æ: 'ae', ø: 'o', å: 'a' }

/** Cuts at a word where one ends within the length, else in the middle of the word. */
const cut = (slug: string, maxLength: number): string => {
  if (slug.length <= maxLength) return slug
  const wordEnd = slug.lastIndexOf('-', maxLength)
  return slug.slice(0, wordEnd > 0 ? wordEnd : maxLength)
}

/**
 * A stable name for addresses and codes: `a-z`, `0-9` and single hyphens, never empty, never longer than `maxLength`.
 * `fallback` stands in where the text has no letter or digit that can be kept.
 */
export const slugify = (text: string, { maxLength = 80, fallback = 'uten-navn' } = {}): string => {
  const words = plainLetters(text)
    .replace(/[æøå]/g, (letter) => latin[letter] ?? '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  return cut(words || fallback, maxLength)
}
