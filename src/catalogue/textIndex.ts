import { fold } from '../domain/fold.ts'
import type { WeightedText } from './searchTexts.ts'

/** Finds entries by words; every word of the query has to start a word of the entry. */
export interface TextIndex {
  /** Score of every entry by position, 0 where it does not match; null when the text holds no word. */
  search(text: string): Uint16Array | null
}

/** Where a word stands and how much it says there, side by side: objects for each would be far too many. */
interface Postings {
  positions: number[]
  weights: number[]
}

const mostWords = 12
const wordsOf = (text: string): readonly string[] => fold(text).split(' ').filter(Boolean)

const collect = (textsOf: readonly (readonly WeightedText[])[]) => {
  const postings = new Map<string, Postings>()
  for (const [position, texts] of textsOf.entries()) {
    const best = new Map<string, number>()
    for (const { text, weight } of texts)
      for (const word of wordsOf(text)) best.set(word, Math.max(best.get(word) ?? 0, weight))
    for (const [word, weight] of best) {
      const known = postings.get(word)
      if (known) {
        known.positions.push(position)
        known.weights.push(weight)
      } else postings.set(word, { positions: [position], weights: [weight] })
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
    for (let next = lowerBound(words, wanted); words[next]?.startsWith(wanted); next++) {
      const word = words[next] ?? ''
      // A whole word says twice as much as the start of one.
      const factor = word === wanted ? 2 : 1
      const { positions, weights } = postings.get(word) ?? { positions: [], weights: [] }
      for (const [at, position] of positions.entries())
        scores[position] = Math.max(scores[position] ?? 0, (weights[at] ?? 0) * factor)
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
