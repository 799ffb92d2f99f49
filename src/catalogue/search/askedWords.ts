import { type Candidates, candidatesOf } from './candidates.ts'
import { contentWords } from './contentWords.ts'
import type { LabelIndex } from './labelIndex.ts'
import { labelWeight } from './labelsOf.ts'
import type { WordFinder } from './wordFinder.ts'

/** A word of the query: the words that it can stand for, and what entries score by the labels of their facet values. */
export interface AskedWord extends Candidates {
  values: readonly { number: number; score: number }[]
}

const mostWords = 12
const mostRemembered = 2000

/** Answers how to understand a text; null where it holds no word. */
export const createAsker = (
  finder: WordFinder,
  labels: LabelIndex,
): ((text: string) => readonly AskedWord[] | null) => {
  const remembered = new Map<string, AskedWord>()

  const understand = (word: string): AskedWord => {
    const candidates = candidatesOf(word, finder)
    const scores = new Map<number, number>()
    for (const [at, id] of candidates.ids.entries())
      for (const number of labels.get(id) ?? []) {
        const score = labelWeight * (candidates.counts[at] ?? 0)
        if (score > (scores.get(number) ?? 0)) scores.set(number, score)
      }
    return { ...candidates, values: [...scores].map(([number, score]) => ({ number, score })) }
  }

  return (text) => {
    const words = [...new Set(contentWords(text))].slice(0, mostWords)
    if (words.length === 0) return null
    return words.map((word) => {
      const known = remembered.get(word) ?? understand(word)
      if (remembered.size >= mostRemembered) remembered.clear()
      remembered.set(word, known)
      return known
    })
  }
}
