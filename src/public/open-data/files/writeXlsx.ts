import type { Entry } from '../../../catalogue/entry.ts'
import type { Around } from '../describe/around.ts'
import { geographyCredit, licence } from '../describe/licence.ts'
import { cellOf } from './cellOf.ts'
import { columns } from './columns.ts'
import { workbook } from './workbook.ts'

function* entryRows(entries: readonly Entry[], around: Around): Generator<readonly string[]> {
  yield columns.map(({ name }) => name)
  for (const entry of entries) yield columns.map(({ of }) => cellOf(of(entry, around)))
}

/** The entries as a workbook, in pieces; a second sheet says what each column holds and what the licence asks for. */
export const writeXlsx = (entries: readonly Entry[], around: Around): AsyncGenerator<Buffer> =>
  workbook([
    { name: 'Tiltak', rows: entryRows(entries, around) },
    {
      name: 'Kolonner',
      rows: [
        ['Kolonne', 'Bokmål', 'Nynorsk'],
        ...columns.map(({ name, about }) => [name, about.nb, about.nn]),
        [],
        ['Lisens', licence.code, licence.address],
        ['Kreditering', geographyCredit],
        ['Versjon', around.catalogue.version],
      ],
    },
  ])
