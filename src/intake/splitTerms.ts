import { fold } from '../domain/fold.ts'
import type { TermMatch } from './matchTerm.ts'
import type { TermIndex } from './termIndex.ts'

/** Words that may stand between two terms on one line. */
const joints = new Set(['og', 'samt'])
const longestText = 60
/** «Annonsering i mediaEget nettsted»: a line break went missing. */
const lostBreak = /(?<=\p{Ll})(?=\p{Lu})/gu

/**
 * The terms run together on one line, proved by the vocabulary: every word belongs to some label or joins two of them.
 * Null when a word is left over.
 */
export const splitTerms = (text: string, { byFolded, mostWords }: TermIndex): TermMatch[] | null => {
  const words = fold(text.replace(lostBreak, ' ')).split(' ').filter(Boolean)
  if (words.length === 0 || words.length > longestText) return null

  const from = (start: number): TermMatch[] | null => {
    if (start === words.length) return []
    for (let length = Math.min(mostWords, words.length - start); length > 0; length--) {
      const label = byFolded.get(words.slice(start, start + length).join(' '))
      const rest = label && cached(start + length)
      if (label && rest) return [{ kode: label.kode, sikkerhet: 'label' }, ...rest]
    }
    return joints.has(words[start] ?? '') && start > 0 ? cached(start + 1) : null
  }
  const seen = new Map<number, TermMatch[] | null>()
  const cached = (start: number): TermMatch[] | null => {
    const known = seen.get(start)
    if (known !== undefined) return known
    const answer = from(start)
    seen.set(start, answer)
    return answer
  }
  return cached(0)
}
