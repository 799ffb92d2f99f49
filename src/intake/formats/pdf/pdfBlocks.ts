import { joinHalves } from '../../joinHalves.ts'
import { splitLines } from '../../splitLines.ts'
import type { Block } from '../blocks.ts'
import { isLabel } from './isLabel.ts'
import type { PdfLine } from './linesOfPage.ts'

const middle = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0

const pageNumber = /^(?:side|page|s\.)?\s*[-–]?\s*\d{1,4}\s*(?:(?:av|of|\/)\s*\d{1,4})?\s*[-–]?$/i

/** What a line is by its marks, as the reader sees it. */
const formOf = (text: string): 'item' | 'heading' | 'text' => {
  const [line] = splitLines(text)
  if (line?.form === 'item') return 'item'
  return isLabel(text) ? 'heading' : 'text'
}

/** The lines that every page carries, page numbers and running heads, but for the first of each. */
const withoutRunning = (pages: readonly (readonly PdfLine[])[]): PdfLine[][] => {
  const edges = new Map<string, number>()
  const edgesOf = (lines: readonly PdfLine[]) => [lines[0], lines.at(-1)].filter((line) => line !== undefined)
  for (const lines of pages)
    for (const { text } of edgesOf(lines)) edges.set(text, (edges.get(text) ?? 0) + 1)
  const said = new Set<string>()
  return pages.map((lines) => {
    const atEdge = new Set(edgesOf(lines))
    return lines.filter((line) => {
      if (!atEdge.has(line)) return true
      if (pageNumber.test(line.text) && lines.length > 1) return false
      if ((edges.get(line.text) ?? 0) < 3) return true
      const first = !said.has(line.text)
      said.add(line.text)
      return first
    })
  })
}

/** Paragraphs of a PDF: lines that run on are joined, larger short lines are headings, bullets start items. */
export const pdfBlocks = (pages: readonly (readonly PdfLine[])[]): readonly Block[] => {
  const lines = withoutRunning(pages).flat()
  const body = middle(lines.map(({ size }) => size))
  const right = pages.flat().reduce((most, line) => Math.max(most, line.right), 0)
  const blocks: Block[] = []
  let last: PdfLine | null = null
  for (const line of lines) {
    const block = blocks.at(-1)
    const form = formOf(line.text)
    const large = line.size > body * 1.15 && line.text.length < 160
    const sameSize = last !== null && Math.abs(last.size - line.size) < 0.5
    const below = last !== null && last.y - line.y > 0 && last.y - line.y < line.size * 1.9
    const full =
      last !== null &&
      (last.right > last.x + ((last.edge ?? right) - last.x) * 0.8 || last.text.endsWith('-'))
    const leavesColumns = last?.edge !== undefined && line.edge === undefined
    const runsOn = block && sameSize && form === 'text' && block.form !== 'heading' && full && !leavesColumns
    if (large && block?.form === 'heading' && sameSize && below)
      block.text = joinHalves(block.text, line.text)
    else if (large) blocks.push({ form: 'heading', text: line.text })
    else if (runsOn && (below || /\p{Ll}$|[,-]$/u.test(block.text)))
      block.text = joinHalves(block.text, line.text)
    else if (form === 'item') blocks.push({ form: 'item', text: splitLines(line.text)[0]?.text ?? line.text })
    else blocks.push({ form, text: line.text })
    last = line
  }
  return blocks
}
