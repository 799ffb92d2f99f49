import { recogniseHeading } from '../recogniseHeading.ts'
import { splitLines } from '../splitLines.ts'
import type { Block } from './blocks.ts'

type Cell = readonly Block[]

const textOf = (cell: Cell): string => cell.map(({ text }) => text.trim()).join('; ')

/** A cell that is one of the reader's headings and nothing more. */
const isLabel = (cell: Cell | undefined): boolean => {
  const [line, ...more] = splitLines(cell ? textOf(cell) : '')
  return line !== undefined && more.length === 0 && recogniseHeading(line)?.rest === ''
}

const labelled = (label: Cell, values: readonly Cell[]): Block[] => [
  { form: 'heading', text: textOf(label) },
  ...values.flat(),
]

const rowBlocks = (cells: readonly Cell[]): readonly Block[] => {
  const [first = [], ...rest] = cells.filter((cell) => cell.length > 0)
  if (rest.length === 0) return first
  if (isLabel(first)) return labelled(first, rest)
  return [{ form: 'text', text: [first, ...rest].map(textOf).join(rest.length === 1 ? ': ' : '; ') }]
}

/**
 * A table as running text: a row of headings gives each column its own section, a heading first in a row gives that row
 * one, any other row is a line.
 */
export const tableBlocks = (rows: readonly (readonly Cell[])[]): readonly Block[] => {
  const [head = [], ...body] = rows
  if (head.length > 1 && body.length > 0 && head.every(isLabel))
    return head.flatMap((label, column) =>
      labelled(
        label,
        body.map((row) => row[column] ?? []),
      ),
    )
  return rows.flatMap(rowBlocks)
}
