import type { PersonalData } from '../reading.ts'
import type { Piece } from './view.ts'

/** A line as pieces, with each piece of personal data on its own; `show` keeps its words. */
export const maskLine = (
  text: string,
  found: readonly Pick<PersonalData, 'type' | 'tekst'>[],
  show: boolean,
): Piece[] => {
  const at = found
    .map((piece) => ({ ...piece, start: text.indexOf(piece.tekst) }))
    .filter(({ start }) => start >= 0)
    .sort((a, b) => a.start - b.start)
  const pieces: Piece[] = []
  let end = 0
  for (const { start, tekst, type } of at) {
    if (start < end) continue
    if (start > end) pieces.push({ fra: end, tekst: text.slice(end, start), personopplysning: null })
    pieces.push({ fra: start, tekst: show ? tekst : '', personopplysning: type })
    end = start + tekst.length
  }
  if (end < text.length) pieces.push({ fra: end, tekst: text.slice(end), personopplysning: null })
  return pieces
}
