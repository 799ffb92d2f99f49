import { allowedSlips, closestMatches } from '../../domain/closestMatches.ts'
import { letterDifferences, lettersOf } from './letters.ts'
import type { Lexicon } from './lexicon.ts'
import { mergeSorted } from './mergeSorted.ts'
import type { Postings } from './postings.ts'
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
const longestEnding = 4

/** First place in the sorted words where `wanted` could stand. */
const lowerBound = (words: readonly string[], wanted: string): number => {
  let low = 0
  let high = words.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((words[middle] ?? '') < wanted) low = middle + 1
    else high = middle
  }
  return low
}

/**
 * Follows a lexicon as it grows. What it keeps is about words, not about entries, so a new catalogue costs only its new
 * words; each finder sees through its own postings which of them are in use.
 */
export const createWordFinders = (lexicon: Lexicon): ((postings: Postings) => WordFinder) => {
  const families = new Map<string, number[]>()
  const byLength = new Map<number, { word: string; letters: number }[]>()
  let sorted: readonly string[] = []
  let joined = ''
  let known = 0

  const learn = () => {
    if (known === lexicon.size) return
    const words: string[] = []
    for (; known < lexicon.size; known++) {
      const word = lexicon.wordOf(known)
      words.push(word)
      push(families, lexicon.stemOf(known), known)
      push(byLength, word.length, { word, letters: lettersOf(word) })
    }
    sorted = mergeSorted(sorted, words.sort())
    // All words in one string: one native search instead of one for each word.
    joined = ['', ...sorted, ''].join('\n')
  }

  return ({ starts }) => {
    learn()
    const isUsed = (id: number) => (starts[id] ?? 0) < (starts[id + 1] ?? 0)
    const used = (ids: readonly number[] = []) => ids.filter(isUsed)
    const same = (word: string) => used(lexicon.find(word))
    const withStem = (wanted: string) => used(families.get(wanted))
    const isWord = (text: string) => same(text).length > 0 || withStem(stem(text)).length > 0
    /** The front of a compound is a word, with or without the letter that binds it: «barn-e-», «tilflytting-s-». */
    const isFront = (text: string) => isWord(text) || (/[se]$/.test(text) && isWord(text.slice(0, -1)))

    return {
      same,
      withStem,
      startingWith: (beginning) => {
        const found: number[] = []
        for (let at = lowerBound(sorted, beginning); sorted[at]?.startsWith(beginning); at++)
          found.push(...lexicon.find(sorted[at] ?? ''))
        return used(found)
      },
      madeWith: (wanted) => {
        if (wanted.length < leastPart) return []
        const fronts = new Map<string, number[]>()
        for (let at = joined.indexOf(wanted); at >= 0; at = joined.indexOf(wanted, at)) {
          const start = joined.lastIndexOf('\n', at) + 1
          const end = joined.indexOf('\n', at)
          if (at - start >= leastFront && end - at - wanted.length <= longestEnding)
            for (const id of same(joined.slice(start, end))) push(fronts, joined.slice(start, at), id)
          at = end
        }
        return [...fronts].flatMap(([front, ids]) => (isFront(front) ? ids : []))
      },
      nearest: (misspelt) => {
        const slips = allowedSlips(misspelt.length)
        if (slips === 0) return []
        const letters = lettersOf(misspelt)
        const likely: string[] = []
        for (let length = misspelt.length - slips; length <= misspelt.length + slips; length++)
          // A replaced letter makes two differences, one that is added or lost one, a swap none.
          for (const candidate of byLength.get(length) ?? [])
            if (letterDifferences(candidate.letters, letters) <= 2 * slips && same(candidate.word).length > 0)
              likely.push(candidate.word)
        return closestMatches(misspelt, likely, slips).flatMap(same)
      },
    }
  }
}

const push = <Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void => {
  const list = lists.get(key)
  if (list) list.push(value)
  else lists.set(key, [value])
}
