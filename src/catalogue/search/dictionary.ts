import { type Groups, groupNumbers } from '../index/groups.ts'
import { insertSorted } from '../index/insertSorted.ts'
import type { Steps } from '../steps.ts'
import { lettersOf } from './letters.ts'
import type { Lexicon } from './lexicon.ts'

/** The words of a lexicon, laid out for the ways in which they are looked for. Words are numbers of the lexicon. */
export interface Dictionary {
  /** In the order of their letters. */
  sorted: Uint32Array
  /** By three letters (see `threeLetters`) that stand near the end. */
  byTail: Groups
  byLength: Groups
  /** Which letters each word holds (see `lettersOf`). */
  letters: Uint32Array
}

/** Letters that may follow a part of a compound: «familie» in «barnefamiliene». */
export const longestEnding = 4

const longestWord = 63
const threes = 1 << 15

/** Three letters as a number, five bits each: different ones may share it, so whoever looks compares the words too. */
export const threeLetters = (word: string, at: number): number =>
  ((word.charCodeAt(at) & 31) << 10) | ((word.charCodeAt(at + 1) & 31) << 5) | (word.charCodeAt(at + 2) & 31)

export const lengthGroup = (length: number): number => Math.min(Math.max(length, 0), longestWord)

const groups = (keys: number, each: Parameters<typeof groupNumbers>[2]): Groups =>
  groupNumbers(keys, (length) => new Uint32Array(length), each)

/** Answers how to lay out the lexicon as it is now: what it keeps is about words, not about entries. */
export const createDictionary = (lexicon: Lexicon): (() => Steps<Dictionary>) => {
  const compare = (a: number, b: number) => (lexicon.wordOf(a) < lexicon.wordOf(b) ? -1 : 1)
  const none = groups(0, () => {})
  let last: Dictionary = {
    sorted: new Uint32Array(0),
    byTail: none,
    byLength: none,
    letters: new Uint32Array(0),
  }

  return function* renew() {
    const size = lexicon.size
    const known = last.letters.length
    if (known === size) return last
    const added = Array.from({ length: size - known }, (_, n) => known + n)
    const letters = new Uint32Array(size)
    letters.set(last.letters)
    for (const id of added) letters[id] = lettersOf(lexicon.wordOf(id))
    const sorted = yield* insertSorted(last.sorted, added, compare)
    const byLength = groups(longestWord + 1, (add) => {
      for (let id = 0; id < size; id++) add(lengthGroup(lexicon.wordOf(id).length), id)
    })
    yield
    const byTail = groups(threes, (add) => {
      for (let id = 0; id < size; id++) {
        const word = lexicon.wordOf(id)
        for (let at = Math.max(0, word.length - 3 - longestEnding); at + 3 <= word.length; at++)
          add(threeLetters(word, at), id)
      }
    })
    last = { sorted, byTail, byLength, letters }
    return last
  }
}
