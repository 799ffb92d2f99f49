/** Signs that make a spreadsheet program take a cell for a formula, the wide forms of East Asian keyboards too. */
const dangerous = /^'*[=+\-@\t\r\n＝＋－＠]/

/** The cell with an apostrophe before what a spreadsheet program would run. */
export const escapeFormula = (cell: string): string => (dangerous.test(cell) ? `'${cell}` : cell)

/** Takes back exactly what `escapeFormula` added. */
export const unescapeFormula = (cell: string): string =>
  cell.startsWith("'") && dangerous.test(cell) ? cell.slice(1) : cell
