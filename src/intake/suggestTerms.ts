import { fold } from '../domain/fold.ts'
import { alikeWords } from './alikeWords.ts'
import { emptyWords, type TermIndex } from './termIndex.ts'

const most = 3

/** Codes of terms that share words with a text, best first: an offer to the editor, never a decision. */
export const suggestTerms = (text: string, { labels, weight }: TermIndex): readonly string[] => {
  const words = fold(text.slice(0, 200))
    .split(' ')
    .filter((word) => !emptyWords.has(word))
  const scores = new Map<string, number>()
  for (const { kode, words: labelWords } of labels) {
    const score = labelWords
      .filter((word) => words.some((other) => alikeWords(word, other)))
      .reduce((sum, word) => sum + weight(word), 0)
    if (score > (scores.get(kode) ?? 0)) scores.set(kode, score)
  }
  return [...scores]
    .sort(([, a], [, b]) => b - a)
    .slice(0, most)
    .map(([kode]) => kode)
}
