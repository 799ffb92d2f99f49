const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`

/** What a CSV file begins with, so that spreadsheet programs read it as UTF-8. */
export const byteOrderMark = '\ufeff'

/** A line of CSV as Norwegian spreadsheet programs open it: semicolons, every cell in quotes. */
export const csvLine = (cells: readonly string[]): string => `${cells.map(quoted).join(';')}\r\n`
