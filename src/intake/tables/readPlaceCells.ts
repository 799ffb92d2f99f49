import type { Context } from '../context.ts'
import { readPlaces } from '../fields/readPlaces.ts'
import { exactKommune } from './exactValues.ts'
import { readCellLines } from './readCellLines.ts'
import type { RowContext } from './rowContext.ts'

/** Kommuner by number or by a name of any day; the row's county settles names that several bear. */
export const readPlaceCells = ({ prepared, linesOf, textOf, under }: RowContext) => {
  const county = under('text', textOf('fylker'))
  const kommuner = readCellLines(linesOf('kommuner'), {
    exact: exactKommune(prepared.geography),
    free(lines) {
      const listed = under('kommuner', lines)
      const both: Context = { ...listed, sections: [...listed.sections, ...county.sections] }
      const { kommuner: values, open } = readPlaces(both, prepared.gazetteer)
      return { values, open }
    },
    ordliste: 'kommuner',
  })
  return { kommuner, fylker: readPlaces(county, prepared.gazetteer).fylker }
}
