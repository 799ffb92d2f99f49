const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`

/** CSV as Norwegian spreadsheet programs open it: UTF-8 with a byte order mark, semicolons, every cell in quotes. */
export const writeCsv = (cells: readonly (readonly string[])[]): Buffer =>
  Buffer.from(`\ufeff${cells.map((row) => `${row.map(quoted).join(';')}\r\n`).join('')}`)
