import { fold } from './fold.ts'

/** The three ASCII characters after `z`, in the order of the Norwegian alphabet. */
const lastLetters: Readonly<Record<string, string>> = { æ: '{', ø: '|', å: '}' }

const asciiLetter = (letter: string): string =>
  lastLetters[letter] ?? `~${(letter.codePointAt(0) ?? 0).toString(16).padStart(6, '0')}`

/**
 * A stored key whose byte order is Norwegian alphabetical order, whatever the database: æ, ø, å last, `aa` as å,
 * Sámi letters with their base letters, letters of other alphabets after å. Not for showing.
 */
export const sortKey = (text: string): string => fold(text).replace(/[^ a-z0-9]/gu, asciiLetter)
