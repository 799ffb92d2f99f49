import writeXlsxFile from 'write-excel-file/node'

/** Signs that XML cannot hold, and what would be read as one of them, as Excel itself writes them. */
const encodeSigns = (text: string): string =>
  text
    .replace(/_(?=x[0-9A-F]{4}_)/gi, '_x005F_')
    .replace(
      /[^\P{Cc}\t\n]/gu,
      (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
    )

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
