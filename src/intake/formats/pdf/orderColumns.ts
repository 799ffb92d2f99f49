import { runsBy } from '../../runsBy.ts'
import { isLabel } from './isLabel.ts'
import type { PdfLine } from './linesOfPage.ts'

/** Fewer lines than this side by side are a line with a wide gap, not columns. */
const fewest = 3

const byPlace = (a: PdfLine, b: PdfLine): number => b.y - a.y || a.x - b.x

/** Runs of lines, given from the top, that all stand clear of `gutter`, or all cross it. */
const bands = (fromTop: readonly PdfLine[], gutter: number): PdfLine[][] => {
  const crosses = ({ x, right }: PdfLine): boolean => x < gutter - 1 && right > gutter + 1
  return runsBy(fromTop, (line, above) => crosses(line) === crosses(above))
}

const sides = (band: readonly PdfLine[], gutter: number): [PdfLine[], PdfLine[]] => [
  band.filter(({ x }) => x < gutter - 1),
  band.filter(({ x }) => x >= gutter - 1),
]

/** «Periode … 2009–2012», row by row: labels on the left with their values beside them. */
const isLabelled = (left: readonly PdfLine[], right: readonly PdfLine[]): boolean => {
  const labels = left.filter(({ text }) => isLabel(text))
  const beside = labels.filter((label) => right.some(({ y }) => Math.abs(y - label.y) < label.size))
  return beside.length > 1 && beside.length * 2 > left.length
}

const areColumns = ([left, right]: readonly [PdfLine[], PdfLine[]]): boolean => {
  const low = Math.min(...left.map(({ y }) => y))
  const high = Math.max(...left.map(({ y }) => y))
  const beside = right.filter(({ y, size }) => y > low - size && y < high + size)
  return left.length >= fewest && beside.length >= fewest && !isLabelled(left, right)
}

const edged = (column: readonly PdfLine[]): PdfLine[] => {
  const edge = Math.max(...column.map(({ right }) => right))
  return column.map((line) => ({ ...line, edge }))
}

/** How far lines of one column are set in from one another, in letter heights. */
const indent = 3

/** The start of a right column: where most lines begin that have lines beside them on the left. */
const gutterOf = (fromTop: readonly PdfLine[]): number | null => {
  const starts = [...new Set(fromTop.map(({ x }) => Math.round(x)))].filter(
    (start) => fromTop.filter(({ x, size }) => x >= start - 1 && x <= start + indent * size).length >= fewest,
  )
  const [best] = starts
    .map((gutter) => {
      const columns = bands(fromTop, gutter)
        .map((band) => sides(band, gutter))
        .filter(areColumns)
      return {
        gutter,
        size: Math.max(0, ...columns.map(([left, right]) => Math.min(left.length, right.length))),
      }
    })
    .sort((a, b) => b.size - a.size || a.gutter - b.gutter)
  return best && best.size > 0 ? best.gutter : null
}

/** A page with more lines is no text. */
const mostLines = 400

/**
 * The lines of a page in the order of reading: columns from the left, each from its top. Tables of labels and values stay
 * row by row, and a page without columns stays in the order of the file.
 */
export const orderColumns = (lines: readonly PdfLine[]): readonly PdfLine[] => {
  const fromTop = lines.length > mostLines ? [] : [...lines].sort(byPlace)
  const gutter = gutterOf(fromTop)
  if (gutter === null) return lines
  return bands(fromTop, gutter).flatMap((band) => {
    const [left, right] = sides(band, gutter)
    return areColumns([left, right]) ? [...orderColumns(edged(left)), ...orderColumns(edged(right))] : band
  })
}
