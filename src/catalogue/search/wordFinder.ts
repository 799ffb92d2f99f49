import { allowedSlips, closestMatches } from '../../domain/closestMatches.ts'
import type { Groups } from '../index/groups.ts'
import { lowerBound } from '../index/lowerBound.ts'
import { type Dictionary, lengthGroup, longestEnding, threeLetters } from './dictionary.ts'
import { letterDifferences, lettersOf } from './letters.ts'
import type { Lexicon } from './lexicon.ts'
import { stem } from './stem.ts'

/** Ways to find the words that some entry holds, as numbers of the lexicon. */
export interface WordFinder {
  same(word: string): readonly number[]
  withStem(stem: string): readonly number[]
  startingWith(beginning: string): readonly number[]
  /** Words with the stem as their last part: «familie» in «barnefamilier». */
  madeWith(stem: string): readonly number[]
  /** Words that a misspelt one may stand for, all equally near. */
  nearest(misspelt: string): readonly number[]
}

const leastPart = 3
const leastFront = 3
const afterAnyLetter = '\uffff'

const membersOf = ({ starts, members }: Groups, key: number): Uint32Array =>
  members.subarray(starts[key], starts[key + 1])

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
      if (wanted.length < leastPart) return []
      const fronts = new Map<string, Set<number>>()
      for (const id of membersOf(dictionary.byTail, threeLetters(wanted, wanted.length - 3))) {
        const word = lexicon.wordOf(id)
        const at = word.lastIndexOf(wanted)
        if (at < leastFront || word.length - at - wanted.length > longestEnding || !isUsed(id)) continue
        const front = word.slice(0, at)
        fronts.set(front, (fronts.get(front) ?? new Set()).add(id))
      }
      return [...fronts].flatMap(([front, ids]) => (isFront(front) ? [...ids] : []))
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
