import { fold } from '../../domain/fold.ts'

/** What stands in the table where it gives no letter. No letter has so low a number. */
export const endsWord = 0
export const vanishes = 1
export const unforeseen = 2

const latin = 0x180
const [punctuation, afterPunctuation] = [0x2000, 0x2070]

const foldedAlone = (code: number): number => {
  const between = fold(`x${String.fromCharCode(code)}x`)
  if (between === 'x x') return endsWord
  if (between === 'xx') return vanishes
  return between.length === 3 ? between.charCodeAt(1) : unforeseen
}

/**
 * What `fold` makes of each character of almost every text, by its number. `unforeseen` for what becomes more than one
 * letter or changes its neighbours; two «a» are one «å», which a table of single characters cannot tell.
 */
export const foldedLetters = Uint16Array.from({ length: afterPunctuation }, (_, code) =>
  code < latin || code >= punctuation ? foldedAlone(code) : unforeseen,
)
