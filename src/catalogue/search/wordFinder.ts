import { allowedSlips, closestMatches } from '../../domain/closestMatches.ts'
import { lowerBound } from '../index/lowerBound.ts'
import {
  type Dictionary,
  type DictionaryLayer,
  longestEnding,
  wordsAboutAsLong,
  wordsWithTail,
} from './dictionary.ts'
import { letterDifferences, lettersOf } from './letters.ts'
import type { Lexicon } from './lexicon.ts'
import { stem } from './stem.ts'

/** Ways to find the words that some entry holds, as numbers of the lexicon. */
export interface WordFinder {
  same(word: string): readonly number[]
  withStem(stem: string): readonly number[]
  startingWith(beginning: string): readonly number[]
  /** Words with the stem as their last part, each once: «familie» in «barnefamilier». */
  madeWith(stem: string): readonly number[]
  /** Words that a misspelt one may stand for, all equally near. */
  nearest(misspelt: string): readonly number[]
}

const leastFront = 3
const afterAnyLetter = '\uffff'

/** Where the part stands with no more than an ending after it; -1 where it does not. */
const lastPart = (word: string, part: string): number => {
  const last = word.length - part.length
  for (let at = last; at >= Math.max(0, last - longestEnding); at--)
    if (word.charCodeAt(at) === part.charCodeAt(0) && word.startsWith(part, at)) return at
  return -1
}

/** `used` has 1 for the words that some entry or label holds. */
export const createWordFinder = (lexicon: Lexicon, dictionary: Dictionary, used: Uint8Array): WordFinder => {
  const isUsed = (id: number) => used[id] === 1
  const same = (word: string) => {
    const id = lexicon.find(word)
    return id !== undefined && isUsed(id) ? [id] : []
  }
  const withStem = (wanted: string) => lexicon.withStem(wanted).filter(isUsed)
  const isWord = (text: string) => same(text).length > 0 || withStem(stem(text)).length > 0
  /** The front of a compound is a word, with or without the letter that binds it: «barn-e-», «tilflytting-s-». */
  const isFront = (text: string) => isWord(text) || (/[se]$/.test(text) && isWord(text.slice(0, -1)))
  const firstFrom = ({ sorted }: DictionaryLayer, wanted: string) =>
    lowerBound(sorted.length, (at) => lexicon.wordOf(sorted[at] ?? 0) < wanted)

  const startingWith = (layer: DictionaryLayer, beginning: string): Uint32Array =>
    layer.sorted.subarray(firstFrom(layer, beginning), firstFrom(layer, beginning + afterAnyLetter))

  const madeWith = (layer: DictionaryLayer, wanted: string): readonly number[] => {
    const found = new Set<number>()
    // Words come in the order of their letters, so that those with the same front follow each other.
    let front = ''
    let stands = false
    for (const id of wordsWithTail(layer, wanted)) {
      const word = lexicon.wordOf(id)
      const at = lastPart(word, wanted)
      if (at < leastFront || !isUsed(id)) continue
      if (at !== front.length || !word.startsWith(front)) {
        front = word.slice(0, at)
        stands = isFront(front)
      }
      if (stands) found.add(id)
    }
    return [...found]
  }

  /** Words that few letters tell from a misspelt one: a replaced letter makes two differences, a lost one one, a swap none. */
  const likely = (layer: DictionaryLayer, misspelt: string, slips: number): readonly string[] => {
    const letters = lettersOf(misspelt)
    const found: string[] = []
    for (const id of wordsAboutAsLong(layer, misspelt.length, slips))
      if (letterDifferences(dictionary.letters[id] ?? 0, letters) <= 2 * slips && isUsed(id))
        found.push(lexicon.wordOf(id))
    return found
  }

  const { layers } = dictionary
  return {
    same,
    withStem,
    startingWith: (beginning) =>
      layers.flatMap((layer) => Array.from(startingWith(layer, beginning).filter(isUsed))),
    madeWith: (wanted) => layers.flatMap((layer) => madeWith(layer, wanted)),
    nearest: (misspelt) => {
      const slips = allowedSlips(misspelt.length)
      if (slips === 0) return []
      return closestMatches(
        misspelt,
        layers.flatMap((layer) => likely(layer, misspelt, slips)),
        slips,
      ).flatMap(same)
    },
  }
}
