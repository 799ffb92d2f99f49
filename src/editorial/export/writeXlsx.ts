import writeXlsxFile from 'write-excel-file/node'
import { encodeSigns } from '../../domain/spreadsheet/encodeSigns.ts'

const width = 32

/** The writer keeps its texts by name in an object, and takes «valueOf» for one that it has: its first sign is told by number. */
const encodeInherited = (text: string): string =>
  text in Object.prototype
    ? `_x${text.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_${text.slice(1)}`
    : text

/** A workbook with one sheet, every cell a text, the names of the columns bold and always in view. */
export const writeXlsx = (cells: readonly (readonly string[])[]): Promise<Buffer> =>
  writeXlsxFile(
    cells.map((row, index) =>
      row.map((cell) =>
        cell === ''
          ? null
          : {
              value: encodeInherited(encodeSigns(cell)),
              type: String,
              wrap: true,
              alignVertical: 'top' as const,
              ...(index === 0 ? { fontWeight: 'bold' as const } : {}),
            },
      ),
    ),
    { sheet: 'Tiltak', stickyRowsCount: 1, columns: (cells[0] ?? []).map(() => ({ width })) },
  ).toBuffer()
