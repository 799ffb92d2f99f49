import type { ReadText } from '../reading.ts'
import { redact } from '../redact.ts'
import { readValue } from './cells.ts'
import type { Column } from './columns.ts'
import type { RowContext } from './rowContext.ts'

/** A column as one text with the cell's own line breaks, without personal data; null where it is empty. */
export const wholeText = ({ cells }: Pick<RowContext, 'cells'>, column: Column): ReadText | null => {
  const lines = cells.filter((cell) => cell.column === column).flatMap((cell) => cell.lines)
  const [first] = lines
  return first ? { linje: first.linje, tekst: redact(lines.map(({ raw }) => raw).join('\n')) } : null
}

/** A column's lines as a text each. */
export const eachText = ({ linesOf }: RowContext, column: Column): readonly ReadText[] =>
  linesOf(column).map(({ linje, raw }) => ({ linje, tekst: redact(readValue(raw).trim()) }))
