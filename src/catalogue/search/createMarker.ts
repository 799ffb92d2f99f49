import { fold } from '../../domain/fold.ts'
import { compoundParts } from './compoundParts.ts'
import { contentWords } from './contentWords.ts'
import { stem } from './stem.ts'

/** A stretch of a text; `hit` where a word of the query found it. */
export interface Stretch {
  text: string
  hit: boolean
}

const wordOrNot = /[\p{L}\p{M}\p{N}]+|[^\p{L}\p{M}\p{N}]+/gu
const leastBeginning = 2
const leastPart = 4

/** Answers how to cut a text into what a query hit and what it did not; together the stretches are the text. */
export const createMarker = (query: string): ((text: string) => readonly Stretch[]) => {
  const asked = [...new Set(contentWords(query))].map((word) => ({
    word,
    common: stem(word),
    parts: compoundParts(word).filter((part) => part.length >= leastPart),
  }))
  const isHit = (written: string): boolean => {
    const word = fold(written)
    if (!word) return false
    return asked.some(
      (wanted) =>
        word === wanted.word ||
        (wanted.word.length >= leastBeginning && word.startsWith(wanted.word)) ||
        wanted.parts.some((part) => word.includes(part)) ||
        (word[0] === wanted.word[0] && stem(word) === wanted.common),
    )
  }
  const known = new Map<string, boolean>()
  const isKnownHit = (written: string): boolean => {
    const hit = known.get(written) ?? isHit(written)
    known.set(written, hit)
    return hit
  }
  return (text) => {
    if (asked.length === 0) return [{ text, hit: false }]
    const stretches: Stretch[] = []
    for (const [piece] of text.matchAll(wordOrNot)) {
      const hit = isKnownHit(piece)
      const last = stretches.at(-1)
      if (last && last.hit === hit) last.text += piece
      else stretches.push({ text: piece, hit })
    }
    return stretches
  }
}
