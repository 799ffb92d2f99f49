import type { Findings } from '../context.ts'
import type { OpenItem } from '../reading.ts'
import { redactWords } from '../redactWords.ts'
import { type Line, splitLines } from '../splitLines.ts'
import type { CellLine } from './rowText.ts'

interface Reader<Value> {
  /** The value where the line is written as the catalogue's own export writes it. */
  exact: (line: CellLine) => Value | null
  /** The reader of free text. */
  free: (lines: readonly Line[]) => Pick<Findings<Value>, 'values' | 'open'>
  ordliste: OpenItem['ordliste']
}

/** People list values with semicolons. */
const freeLines = ({ linje, raw }: CellLine): Line[] =>
  raw
    .split(/\s*;\s*/)
    .flatMap((part) => splitLines(part))
    .filter(({ form }) => form !== 'blank')
    .map((line) => ({ ...line, form: 'item', linje }))

/** Reads a cell line by line; a line that yields nothing at all is left open. */
export const readCellLines = <Value extends object>(
  lines: readonly CellLine[],
  { exact, free, ordliste }: Reader<Value>,
): { values: readonly Value[]; open: readonly OpenItem[] } => {
  const found = lines
    .filter(({ raw }) => raw.trim() !== '')
    .map((line) => {
      const value = exact(line)
      if (value !== null) return { values: [value], open: [] }
      const { values, open } = free(freeLines(line))
      const nothing: OpenItem = { linje: line.linje, tekst: line.raw.trim(), ordliste, forslag: [] }
      return { values: values.map(redactWords), open: values.length + open.length > 0 ? open : [nothing] }
    })
  return { values: found.flatMap(({ values }) => values), open: found.flatMap(({ open }) => open) }
}
