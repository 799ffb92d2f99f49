import { isLabel } from './isLabel.ts'
import type { Piece } from './piece.ts'

export interface PdfLine {
  text: string
  x: number
  /** Where the line ends. */
  right: number
  y: number
  size: number
  /** Where the column ends that the line stands in; the page where there is none. */
  edge?: number
}

/** Farther apart than this many letter heights, and two pieces on one line belong to two columns. */
const columnGap = 3
/** Closer than this, and they are one word. */
const wordGap = 0.15

const joined = (line: PdfLine, { text, x }: Piece): string => {
  const isBeside = x - line.right > line.size
  if (isBeside && !line.text.endsWith(':') && isLabel(line.text)) return `${line.text.trim()}: ${text}`
  const apart = x - line.right > wordGap * line.size
  return apart && !/\s$/.test(line.text) && !/^\s/.test(text) ? `${line.text} ${text}` : line.text + text
}

const continues = (line: PdfLine, { x, y, size }: Piece): boolean =>
  Math.abs(line.y - y) < Math.max(line.size, size) * 0.5 &&
  x - line.right < columnGap * line.size &&
  x >= line.x

/** The lines of a page in the order of the file, which is the order of reading in what word processors make. */
export const linesOfPage = (pieces: readonly Piece[]): PdfLine[] => {
  const lines: PdfLine[] = []
  let broken = true
  for (const piece of pieces) {
    const last = lines.at(-1)
    if (piece.text.trim() === '') {
      if (last && !broken && !/\s$/.test(last.text)) last.text += ' '
    } else if (last && !broken && continues(last, piece)) {
      last.text = joined(last, piece)
      last.right = piece.x + piece.width
    } else {
      const { text, x, y, size } = piece
      lines.push({ text, x, y, size, right: x + piece.width })
    }
    broken = piece.ends
  }
  return lines.map((line) => ({ ...line, text: line.text.replace(/\s+/g, ' ').trim() }))
}
