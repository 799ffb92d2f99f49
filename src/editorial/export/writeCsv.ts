import { byteOrderMark, csvLine } from '../../domain/spreadsheet/csvLine.ts'

/** The rows as a CSV file. */
export const writeCsv = (cells: readonly (readonly string[])[]): Buffer =>
  Buffer.from(`${byteOrderMark}${cells.map(csvLine).join('')}`)
