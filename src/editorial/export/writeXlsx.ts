import writeXlsxFile from 'write-excel-file/node'
import { encodeSigns } from '../../domain/spreadsheet/encodeSigns.ts'

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
