import { fold } from '../domain/fold.ts'
import type { WeightedText } from './searchTexts.ts'

/** Finds entries by words; every word of the query has to start a word of the entry. */
export interface TextIndex {
  /** Score of every entry by position, 0 where it does not match; null when the text holds no word. */
  search(text: string): Uint16Array | null
}

interface Posting {
  position: number
  weight: number
}

const mostWords = 12
const wordsOf = (text: string): readonly string[] => fold(text).split(' ').filter(Boolean)

const collect = (textsOf: readonly (readonly WeightedText[])[]) => {
  const postings = new Map<string, Posting[]>()
  for (const [position, texts] of textsOf.entries()) {
    const best = new Map<string, number>()
    for (const { text, weight } of texts)
      for (const word of wordsOf(text)) best.set(word, Math.max(best.get(word) ?? 0, weight))
    for (const [word, weight] of best) {
      const list = postings.get(word)
      if (list) list.push({ position, weight })
      else postings.set(word, [{ position, weight }])
    }
  }
  return postings
}

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

/** `textsOf[position]` are the texts of the entry at that position. */
export const createTextIndex = (textsOf: readonly (readonly WeightedText[])[]): TextIndex => {
  const postings = collect(textsOf)
  const words = [...postings.keys()].sort()

  const scoreWord = (wanted: string): Uint16Array => {
    const scores = new Uint16Array(textsOf.length)
    for (let at = lowerBound(words, wanted); words[at]?.startsWith(wanted); at++) {
      const word = words[at] ?? ''
      // A whole word says twice as much as the start of one.
      const factor = word === wanted ? 2 : 1
      for (const { position, weight } of postings.get(word) ?? [])
        scores[position] = Math.max(scores[position] ?? 0, weight * factor)
    }
    return scores
  }

  return {
    search: (text) => {
      const [first, ...rest] = [...new Set(wordsOf(text))].slice(0, mostWords).map(scoreWord)
      if (!first) return null
      for (const scores of rest)
        for (let at = 0; at < first.length; at++)
          first[at] = first[at] && scores[at] ? (first[at] ?? 0) + (scores[at] ?? 0) : 0
      return first
    },
  }
}
