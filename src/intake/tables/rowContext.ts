import type { Context, Prepared } from '../context.ts'
import type { SectionTopic } from '../headings.ts'
import { type Line, splitLines } from '../splitLines.ts'
import type { Column } from './columns.ts'
import type { CellLine, RowText } from './rowText.ts'

/** What the readers of a row's cells may look at. */
export interface RowContext {
  cells: RowText['cells']
  prepared: Prepared
  /** The filled lines of a column; those of several columns where several hold the same. */
  linesOf(column: Column): readonly CellLine[]
  /** A column's lines as the readers of free text want them. */
  textOf(column: Column): readonly Line[]
  /** Lines as a document that holds them under one heading and nothing else: a cell speaks of its column only. */
  under(topic: SectionTopic, lines: readonly Line[]): Context
}

export const createRowContext = ({ cells }: RowText, prepared: Prepared): RowContext => {
  const linesOf = (column: Column): readonly CellLine[] =>
    cells
      .filter((cell) => cell.column === column)
      .flatMap(({ lines }) => lines)
      .filter(({ raw }) => raw.trim() !== '')
  return {
    cells,
    prepared,
    linesOf,
    textOf: (column) =>
      linesOf(column).flatMap(({ linje, raw }) => splitLines(raw).map((line) => ({ ...line, linje }))),
    under: (topic, lines) => ({
      sections: [{ topic, heading: null, lines }],
      titleLine: null,
      indexes: prepared.indexes,
      geography: prepared.geography,
    }),
  }
}
