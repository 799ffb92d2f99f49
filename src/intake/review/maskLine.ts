import type { PersonalData } from '../reading.ts'
import type { Piece } from './view.ts'

type Found = Pick<PersonalData, 'type' | 'tekst'>

interface Stretch {
  start: number
  end: number
}

/** What the reading of a line leaves out or makes one: spaces, soft hyphens, marks of emphasis. */
const passedOver = /[\s\u00ad\u200b-\u200d\u2060\ufeff*_\\]/u
const ofAWord = /[\p{L}\p{N}]/u

/** The signs of a text that count, and where each of them stands. */
const bare = (text: string) => {
  const places = Array.from({ length: text.length }, (_, at) => at).filter(
    (at) => !passedOver.test(text[at] ?? ''),
  )
  return { signs: places.map((at) => text[at]).join(''), places }
}

/** Everywhere that the words stand on a line; as words of their own, where they do. */
const stretchesOf = (text: string, words: string): readonly Stretch[] => {
  const line = bare(text)
  const { signs } = bare(words)
  const found: Stretch[] = []
  for (let at = line.signs.indexOf(signs); at >= 0 && signs; at = line.signs.indexOf(signs, at + 1))
    found.push({ start: line.places[at] ?? 0, end: (line.places[at + signs.length - 1] ?? 0) + 1 })
  const whole = found.filter(
    ({ start, end }) => !ofAWord.test(text[start - 1] ?? '') && !ofAWord.test(text[end] ?? ''),
  )
  return whole.length > 0 ? whole : found
}

/**
 * A line as pieces, with each piece of personal data on its own, wherever on the line it stands; `show` keeps its words.
 * Where such words are not found again, all of the line is one piece.
 */
export const maskLine = (text: string, found: readonly Found[], show: boolean): Piece[] => {
  const at = found
    .flatMap(({ type, tekst }) => {
      const stretches = stretchesOf(text, tekst)
      const known = stretches.length > 0 ? stretches : [{ start: 0, end: text.length }]
      return known.map((stretch) => ({ type, ...stretch }))
    })
    .sort((a, b) => a.start - b.start || b.end - a.end)
  const pieces: Piece[] = []
  let done = 0
  for (const { type, start, end } of at) {
    if (end <= done) continue
    const from = Math.max(start, done)
    if (from > done) pieces.push({ fra: done, tekst: text.slice(done, from), personopplysning: null })
    pieces.push({ fra: from, tekst: show ? text.slice(from, end) : '', personopplysning: type })
    done = end
  }
  if (done < text.length) pieces.push({ fra: done, tekst: text.slice(done), personopplysning: null })
  return pieces
}
