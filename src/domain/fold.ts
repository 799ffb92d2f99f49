import { plainLetters } from './plainLetters.ts'

const betweenWords = /[^\p{L}\p{N}]+/gu

/**
 * The form in which texts are compared when searching: «ÅMLI», «Aamli» and «åmli» are the same, «Nord-Troms» is two
 * words, «&» is «og», «Kárášjohka» is found by «karasjohka». Folding a folded text changes nothing.
 */
export const fold = (text: string): string =>
  plainLetters(text).replaceAll('&', ' og ').replace(betweenWords, ' ').trim().replaceAll('aa', 'å')
