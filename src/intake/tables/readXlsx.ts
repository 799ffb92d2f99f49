import type { OfficePackage } from '../formats/office/openPackage.ts'
import { readRelations } from '../formats/office/readRelations.ts'
import { walkXml } from '../formats/walkXml.ts'
import type { IntakeIssue } from '../reading.ts'
import { columnOf } from './columnOf.ts'
import { readDateStyles } from './readDateStyles.ts'
import { readSheet } from './readSheet.ts'
import { readStrings } from './readStrings.ts'
import type { Table } from './table.ts'

interface Sheet {
  name: string
  part: string
}

const sheetsOf = async (file: OfficePackage): Promise<readonly Sheet[]> => {
  const relations = readRelations(await file.part('xl/_rels/workbook.xml.rels'))
  const sheets: Sheet[] = []
  walkXml(await file.part('xl/workbook.xml'), {
    open(element, { name = '', id = '', state }) {
      const target = relations.get(id)
      if (element !== 'sheet' || !target || (state && state !== 'visible')) return
      sheets.push({ name, part: target.startsWith('/') ? target.slice(1) : `xl/${target}` })
    },
  })
  return sheets
}

const known = ({ rows }: Table): number =>
  Math.max(0, ...rows.slice(0, 20).map(({ cells }) => cells.filter((cell) => columnOf(cell)).length))

/** Reads the sheet of a workbook that names the most known columns; other filled sheets are told of. */
export const readXlsx = async (file: OfficePackage): Promise<Table> => {
  const strings = readStrings(await file.part('xl/sharedStrings.xml'))
  const isDate = readDateStyles(await file.part('xl/styles.xml'))
  const tables: Table[] = []
  for (const { name, part } of await sheetsOf(file)) {
    const table = readSheet(await file.part(part), { name, strings, isDate })
    if (table.rows.length > 0) tables.push(table)
  }
  const [best, ...others] = tables.sort((a, b) => known(b) - known(a))
  if (!best) return { sheet: null, rows: [], issues: [] }
  const left = others.map(
    ({ sheet }): IntakeIssue => ({ code: 'sheet-left', place: null, facts: { sheet: sheet ?? '' } }),
  )
  return { ...best, issues: [...best.issues, ...left] }
}
