import { type Groups, groupNumbers } from '../index/groups.ts'
import type { Steps } from '../steps.ts'
import { lettersOf } from './letters.ts'
import type { Lexicon } from './lexicon.ts'

/** Some words of a lexicon, laid out for the ways in which they are looked for. Words are numbers of the lexicon. */
export interface DictionaryLayer {
  /** In the order of their letters. */
  sorted: Uint32Array
  /** By letters that stand near the end, for each of `tailLengths`; each group in the order of letters. */
  byTail: readonly Groups[]
  byLength: Groups
}

/** Every word of a lexicon is in one layer. */
export interface Dictionary {
  layers: readonly DictionaryLayer[]
  /** Which letters each word holds (see `lettersOf`). */
  letters: Uint32Array
}

/** Letters that may follow a part of a compound: «familie» in «barnefamiliene». */
export const longestEnding = 4

const longestWord = 63
const tailLengths = [6, 3] as const
const tailKeys = 1 << 14

/** Letters of a word as a key: different ones may share it. */
const tailKey = (word: string, at: number, length: number): number => {
  let key = 0
  for (let next = at; next < at + length; next++)
    key = (Math.imul(key, 31) + word.charCodeAt(next)) & (tailKeys - 1)
  return key
}

const membersOf = ({ starts, members }: Groups, key: number): Uint32Array =>
  members.subarray(starts[key], starts[key + 1])

const lengthKey = (length: number): number => Math.min(Math.max(length, 0), longestWord)

/** Every word that may hold a part near its end, by as many letters of it as there is a list for; none for a short part. */
export const wordsWithTail = ({ byTail }: DictionaryLayer, part: string): Uint32Array => {
  const which = tailLengths.findIndex((length) => length <= part.length)
  const group = byTail[which]
  const length = tailLengths[which] ?? 0
  return group ? membersOf(group, tailKey(part, part.length - length, length)) : new Uint32Array(0)
}

/** Every word that is no more than `slips` letters longer or shorter. */
export const wordsAboutAsLong = ({ byLength }: DictionaryLayer, length: number, slips: number): Uint32Array =>
  byLength.members.subarray(
    byLength.starts[lengthKey(length - slips)],
    byLength.starts[lengthKey(length + slips) + 1],
  )

interface Word {
  id: number
  word: string
}

const wordsAtOnce = 2000

/** By their letters, those with the same two first letters at a time. */
function* inOrder(ids: readonly number[], { wordOf }: Lexicon): Steps<readonly Word[]> {
  const alike = new Map<string, Word[]>()
  for (const [n, id] of ids.entries()) {
    const word = wordOf(id)
    const beginning = word.slice(0, 2)
    const known = alike.get(beginning)
    if (known) known.push({ id, word })
    else alike.set(beginning, [{ id, word }])
    if (n % wordsAtOnce === 0) yield
  }
  const sorted: Word[] = []
  for (const beginning of [...alike.keys()].sort()) {
    const words = alike.get(beginning) ?? []
    for (const word of words.sort((a, b) => (a.word < b.word ? -1 : 1))) sorted.push(word)
    yield
  }
  return sorted
}

/** Words grouped under the keys that each of them is given. */
const grouped = (
  words: readonly Word[],
  keys: number,
  give: (word: string, add: (key: number) => void) => void,
): Steps<Groups> =>
  groupNumbers(
    keys,
    (length) => new Uint32Array(length),
    function* (add) {
      for (const [n, { id, word }] of words.entries()) {
        give(word, (key) => add(key, id))
        if (n % wordsAtOnce === 0) yield
      }
    },
  )

function* layOut(ids: readonly number[], lexicon: Lexicon): Steps<DictionaryLayer> {
  const words = yield* inOrder(ids, lexicon)
  const byTail: Groups[] = []
  for (const length of tailLengths)
    byTail.push(
      yield* grouped(words, tailKeys, (word, add) => {
        for (let at = Math.max(0, word.length - length - longestEnding); at + length <= word.length; at++)
          add(tailKey(word, at, length))
      }),
    )
  const byLength = yield* grouped(words, longestWord + 1, (word, add) => add(lengthKey(word.length)))
  return { sorted: Uint32Array.from(words, ({ id }) => id), byTail, byLength }
}

/**
 * Answers how to lay out the lexicon as it is now. New words get a layer of their own, together with every layer that is
 * not twice as large: a few new words cost a few, however many are known.
 */
export const createDictionary = (lexicon: Lexicon): (() => Steps<Dictionary>) => {
  let last: Dictionary = { layers: [], letters: new Uint32Array(0) }

  return function* renew() {
    const size = lexicon.size
    const known = last.letters.length
    if (known === size) return last
    const letters = new Uint32Array(size)
    letters.set(last.letters)
    const fresh: number[] = []
    for (let id = known; id < size; id++) {
      letters[id] = lettersOf(lexicon.wordOf(id))
      fresh.push(id)
      if (id % wordsAtOnce === 0) yield
    }
    const layers = [...last.layers]
    for (let top = layers.at(-1); top && top.sorted.length < 2 * fresh.length; top = layers.at(-1)) {
      for (const id of top.sorted) fresh.push(id)
      layers.pop()
    }
    layers.push(yield* layOut(fresh, lexicon))
    last = { layers, letters }
    return last
  }
}
