import { fold } from '../domain/fold.ts'
import { emptyWords, type TermIndex } from './termIndex.ts'

const most = 3

/** Codes of terms that share words with a text, best first: an offer to the editor, never a decision. */
export const suggestTerms = (text: string, { labels, weight, alike }: TermIndex): readonly string[] => {
  const words = fold(text.slice(0, 200)).split(' ')
  const known = new Set(words.filter((word) => !emptyWords.has(word)).flatMap((word) => [...alike(word)]))
  const scores = new Map<string, number>()
  for (const { kode, words: label } of labels) {
    const score = label.filter((word) => known.has(word)).reduce((sum, word) => sum + weight(word), 0)
    if (score > (scores.get(kode) ?? 0)) scores.set(kode, score)
  }
  return [...scores]
    .sort(([, a], [, b]) => b - a)
    .slice(0, most)
    .map(([kode]) => kode)
}
