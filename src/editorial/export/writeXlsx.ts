import writeXlsxFile from 'write-excel-file/node'

/** Signs that XML cannot hold, or that the writer drops: controls, noncharacters, half pairs, and the sign for them. */
const unwritable = /[^\P{Cc}\t\n]|[\p{Noncharacter_Code_Point}\p{Cs}\ufffd]/gu

const encodeUnit = (unit: string): string =>
  `_x${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`

/** What a workbook cannot hold, and what would be read as such, as Excel itself writes it. */
const encodeSigns = (text: string): string =>
  text
    .replace(/_(?=x[0-9A-F]{4}_)/gi, '_x005F_')
    .replace(unwritable, (sign) => sign.split('').map(encodeUnit).join(''))

const width = 32

/** A workbook with one sheet, every cell a text, the names of the columns bold and always in view. */
export const writeXlsx = (cells: readonly (readonly string[])[]): Promise<Buffer> =>
  writeXlsxFile(
    cells.map((row, index) =>
      row.map((cell) =>
        cell === ''
          ? null
          : {
              value: encodeSigns(cell),
              type: String,
              wrap: true,
              alignVertical: 'top' as const,
              ...(index === 0 ? { fontWeight: 'bold' as const } : {}),
            },
      ),
    ),
    { sheet: 'Tiltak', stickyRowsCount: 1, columns: (cells[0] ?? []).map(() => ({ width })) },
  ).toBuffer()
