import type { Vocabulary } from '../../domain/vocabulary.ts'
import { readTermList } from '../fields/readTermList.ts'
import { exactTerm } from './exactValues.ts'
import { readCellLines } from './readCellLines.ts'
import type { RowContext } from './rowContext.ts'

/** Terms by code, or by any of the names that the reader knows them by. */
export const readTermCells = (
  { prepared, linesOf, under }: RowContext,
  column: Exclude<Vocabulary, 'partnertyper'>,
) =>
  readCellLines(linesOf(column), {
    exact: exactTerm(prepared.terms, column),
    free: (lines) => readTermList(under('text', lines), 'text', column),
    ordliste: column,
  })
