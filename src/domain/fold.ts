import { plainLetters } from './plainLetters.ts'

const betweenWords = /[^\p{L}\p{N}]+/gu
/** The same for texts of Norwegian letters, which most are: much faster, since it need not know every alphabet. */
const norwegian = /^[\n\r\t\x20-\x7eæøå]*$/
const betweenNorwegianWords = /[^a-z0-9æøå]+/g

/** Folded already, but for «aa»: so is most of what is asked word by word. */
const folded = /^[a-z0-9æøå]+(?: [a-z0-9æøå]+)*$/

const spaced = (letters: string): string =>
  letters.replace(norwegian.test(letters) ? betweenNorwegianWords : betweenWords, ' ')

/**
 * The form in which texts are compared when searching: «ÅMLI», «Aamli» and «åmli» are the same, «Nord-Troms» is two
 * words, «&» is «og», «Kárášjohka» is found by «karasjohka». Folding a folded text changes nothing.
 */
export const fold = (text: string): string =>
  (folded.test(text) ? text : spaced(plainLetters(text).replaceAll('&', ' og ')).trim()).replaceAll('aa', 'å')
