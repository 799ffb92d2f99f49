import { type Block, headingMarks, quoteMark, spoken } from './block.ts'
import { writeRuns } from './writeRuns.ts'

/** A block as one text that `parseBlock` reads back. */
export const writeBlock = (block: Block): string => {
  const text = writeRuns(block.runs)
  if (block.type === 'heading') return `${headingMarks[block.tag]}${text}`
  if (block.type === 'quote') return `${quoteMark}${text}`
  const words = spoken.written.test(text) ? `\\${text}` : text
  const marks =
    block.type === 'item' ? block.lists.map(({ number }) => (number === null ? '- ' : `${number}. `)) : []
  return `${marks.join('')}${words}`
}
