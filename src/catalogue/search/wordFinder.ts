import { allowedSlips, closestMatches } from '../../domain/closestMatches.ts'
import { lowerBound } from '../index/lowerBound.ts'
import { type Dictionary, lengthGroup, longestEnding, membersOf, wordsWithTail } from './dictionary.ts'
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
  const firstFrom = (wanted: string) =>
    lowerBound(dictionary.sorted.length, (at) => lexicon.wordOf(dictionary.sorted[at] ?? 0) < wanted)

  return {
    same,
    withStem,
    startingWith: (beginning) => {
      const found = dictionary.sorted.subarray(firstFrom(beginning), firstFrom(beginning + afterAnyLetter))
      return Array.from(found.filter(isUsed))
    },
    madeWith: (wanted) => {
      const found = new Set<number>()
      // Words come in the order of their letters, so that those with the same front follow each other.
      let front = ''
      let stands = false
      for (const id of wordsWithTail(dictionary, wanted)) {
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
    },
    nearest: (misspelt) => {
      const slips = allowedSlips(misspelt.length)
      if (slips === 0) return []
      const letters = lettersOf(misspelt)
      const likely: string[] = []
      const lengths = new Set(
        Array.from({ length: 2 * slips + 1 }, (_, n) => lengthGroup(misspelt.length - slips + n)),
      )
      // A replaced letter makes two differences, one that is added or lost one, a swap none.
      for (const length of lengths)
        for (const id of membersOf(dictionary.byLength, length))
          if (letterDifferences(dictionary.letters[id] ?? 0, letters) <= 2 * slips && isUsed(id))
            likely.push(lexicon.wordOf(id))
      return closestMatches(misspelt, likely, slips).flatMap(same)
    },
  }
}
