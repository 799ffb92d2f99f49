import { unescapeFormula } from '../../domain/spreadsheet/formula.ts'
import { limits } from '../formats/limits.ts'
import { Unreadable } from '../formats/unreadable.ts'
import { type Attributes, walkXml } from '../formats/walkXml.ts'
import type { IntakeIssue } from '../reading.ts'
import { decodeSigns } from './readStrings.ts'
import type { Table, TableRow } from './table.ts'

interface Workbook {
  name: string
  strings: readonly string[]
  isDate: (style: number) => boolean
}

interface OpenCell {
  place: string
  type: string
  style: number
  text: string
}

/** 2 of «C12»; cells without a name follow the one before. */
const columnIn = (place: string): number =>
  [...place.replace(/\d+$/, '')].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1

/** Days are counted from 30 December 1899. */
const dayOf = (serial: number): string =>
  new Date(Math.round((serial - 25_569) * 86_400_000)).toISOString().slice(0, 10)

const contentOf = ({ type, style, text }: OpenCell, { strings, isDate }: Workbook): string => {
  if (type === 's') return strings[Number(text)] ?? ''
  if (type === 'inlineStr' || type === 'str') return decodeSigns(text)
  if (type === 'b') return text === '1' ? 'ja' : 'nei'
  const number = Number(text)
  if (type === 'e' || text === '' || !Number.isFinite(number)) return text
  return isDate(style) && number > 0 && number < 2_958_466 ? dayOf(number) : String(number)
}

/** Reads one sheet. A formula counts by the value that was last computed, and is told of. */
export const readSheet = (xml: string, workbook: Workbook): Table => {
  const rows: TableRow[] = []
  const issues: IntakeIssue[] = []
  let cells: string[] = []
  let [number, column, inValue] = [0, 0, false]
  let cell: OpenCell | null = null

  const openCell = ({ r = '', t = 'n', s = '0' }: Attributes): void => {
    column = r ? columnIn(r) : column
    if (column < 0 || column >= limits.tableColumns)
      throw new Unreadable('table-too-wide', { most: limits.tableColumns })
    cell = { place: r, type: t, style: Number(s), text: '' }
  }
  const closeCell = (): void => {
    if (!cell) return
    while (cells.length < column) cells.push('')
    cells[column] = unescapeFormula(contentOf(cell, workbook))
    column++
    cell = null
  }
  const openRow = ({ r }: Attributes): void => {
    number = Number(r) || number + 1
    cells = []
    column = 0
  }
  const closeRow = (): void => {
    if (cells.every((content) => content.trim() === '')) return
    rows.push({ number, cells })
    if (rows.length > limits.tableRows + 1) throw new Unreadable('table-too-long', { most: limits.tableRows })
  }
  walkXml(xml, {
    open(name, attributes) {
      if (name === 'row') openRow(attributes)
      else if (name === 'c') openCell(attributes)
      else if (name === 'f' && cell && issues.length < limits.tableColumns)
        issues.push({ code: 'formula-kept', place: cell.place, facts: {} })
      inValue = name === 'v' || name === 't'
    },
    close(name) {
      inValue = false
      if (name === 'c') closeCell()
      else if (name === 'row') closeRow()
    },
    text(text) {
      if (inValue && cell) cell.text += text
    },
  })
  return { sheet: workbook.name, rows, issues }
}
