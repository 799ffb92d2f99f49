import { type Groups, groupNumbers } from '../index/groups.ts'
import { insertSorted } from '../index/insertSorted.ts'
import type { Steps } from '../steps.ts'
import { lettersOf } from './letters.ts'
import type { Lexicon } from './lexicon.ts'

/** The words of a lexicon, laid out for the ways in which they are looked for. Words are numbers of the lexicon. */
export interface Dictionary {
  /** In the order of their letters. */
  sorted: Uint32Array
  /** By letters that stand near the end, for each of `tailLengths`; each group in the order of letters. */
  byTail: readonly Groups[]
  byLength: Groups
  /** Which letters each word holds (see `lettersOf`). */
  letters: Uint32Array
}

/** Letters that may follow a part of a compound: «familie» in «barnefamiliene». */
export const longestEnding = 4

const longestWord = 63
const tailLengths = [6, 3] as const
const tailKeys = 1 << 16

/** Letters of a word as a key: different ones may share it. */
const tailKey = (word: string, at: number, length: number): number => {
  let key = 0
  for (let next = at; next < at + length; next++)
    key = (Math.imul(key, 31) + word.charCodeAt(next)) & (tailKeys - 1)
  return key
}

export const membersOf = ({ starts, members }: Groups, key: number): Uint32Array =>
  members.subarray(starts[key], starts[key + 1])

/** Every word that may hold a part near its end, by as many letters of it as there is a list for; none for a short part. */
export const wordsWithTail = ({ byTail }: Dictionary, part: string): Uint32Array => {
  const which = tailLengths.findIndex((length) => length <= part.length)
  const group = byTail[which]
  const length = tailLengths[which] ?? 0
  return group ? membersOf(group, tailKey(part, part.length - length, length)) : new Uint32Array(0)
}

export const lengthGroup = (length: number): number => Math.min(Math.max(length, 0), longestWord)

const groups = (keys: number, each: Parameters<typeof groupNumbers>[2]): Groups =>
  groupNumbers(keys, (length) => new Uint32Array(length), each)

/** Answers how to lay out the lexicon as it is now: what it keeps is about words, not about entries. */
export const createDictionary = (lexicon: Lexicon): (() => Steps<Dictionary>) => {
  const compare = (a: number, b: number) => (lexicon.wordOf(a) < lexicon.wordOf(b) ? -1 : 1)
  const none = groups(0, () => {})
  let last: Dictionary = {
    sorted: new Uint32Array(0),
    byTail: [],
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
    const byTail: Groups[] = []
    for (const length of tailLengths) {
      const group = groups(tailKeys, (add) => {
        for (const id of sorted) {
          const word = lexicon.wordOf(id)
          const first = Math.max(0, word.length - length - longestEnding)
          for (let at = first; at + length <= word.length; at++) add(tailKey(word, at, length), id)
        }
      })
      byTail.push(group)
      yield
    }
    last = { sorted, byTail, byLength, letters }
    return last
  }
}
