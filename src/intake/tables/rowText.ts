import { storableText } from '../storableText.ts'
import type { Column } from './columns.ts'

/** One line of a cell: where it stands in the row's text, and its words as they stand in the cell. */
export interface CellLine {
  linje: number
  raw: string
}

/** A filled cell of a row. `column` is null where nobody told what it holds. */
export interface Cell {
  name: string
  column: Column | null
  /** Line of the row's text where the cell begins: «Navn: første linje». */
  linje: number
  lines: readonly CellLine[]
}

/** A row as a document of its own: its text, and where each cell stands in it. */
export interface RowText {
  text: string
  cells: readonly Cell[]
  /** What the table has columns for, filled in this row or not. */
  columns: ReadonlySet<Column>
}

const oneLine = (name: string): string => name.replace(/\s+/g, ' ').trim()

/** Lays a row out as text: every filled cell under the name of its column. */
export const rowText = (
  header: readonly string[],
  columns: readonly (Column | null)[],
  row: readonly string[],
): RowText => {
  const lines: string[] = []
  const cells: Cell[] = []
  for (const [index, content] of row.entries()) {
    const filled = storableText(content).replace(/\r\n?/g, '\n').trim()
    if (filled === '') continue
    const name = oneLine(storableText(header[index] ?? '')) || `Kolonne ${index + 1}`
    const linje = lines.length + 1
    const raw = filled.split('\n')
    lines.push(`${name}: ${raw[0]}`, ...raw.slice(1))
    cells.push({
      name,
      column: columns[index] ?? null,
      linje,
      lines: raw.map((one, at) => ({ linje: linje + at, raw: one })),
    })
  }
  return { text: lines.join('\n'), cells, columns: new Set(columns.filter((column) => column !== null)) }
}
