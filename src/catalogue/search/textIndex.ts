import { type Candidates, candidatesOf } from './candidates.ts'
import type { Postings } from './postings.ts'
import type { WordFinder } from './wordFinder.ts'
import { wordsOf } from './wordsOf.ts'

/** Finds entries by words; every word of the query has to stand for a word of the entry. */
export interface TextIndex {
  /** Score of every entry by position, 0 where it does not match; null when the text holds no word. */
  search(text: string): Uint16Array | null
}

const mostWords = 12
const mostRemembered = 2000

/** `size` is the number of entries. */
export const createTextIndex = (
  size: number,
  { starts, positions, weights }: Postings,
  finder: WordFinder,
): TextIndex => {
  const remembered = new Map<string, Candidates>()
  const candidates = (word: string): Candidates => {
    const known = remembered.get(word) ?? candidatesOf(word, finder)
    if (remembered.size >= mostRemembered) remembered.clear()
    remembered.set(word, known)
    return known
  }

  const scoreWord = (word: string): Uint16Array => {
    const scores = new Uint16Array(size)
    for (const [id, counts] of candidates(word))
      for (let at = starts[id] ?? 0; at < (starts[id + 1] ?? 0); at++) {
        const position = positions[at] ?? 0
        const score = (weights[at] ?? 0) * counts
        if (score > (scores[position] ?? 0)) scores[position] = score
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
