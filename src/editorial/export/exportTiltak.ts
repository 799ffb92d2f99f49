import type { PayloadRequest } from 'payload'
import type { Tiltak } from '../../generated/payload-types.ts'
import { limits } from '../../intake/formats/limits.ts'
import { fault } from '../fault.ts'
import { cellsOfRows, type Row } from './cellsOfRows.ts'
import { exportRow, fullRow } from './exportRow.ts'
import { readNames } from './readNames.ts'
import { readPictures } from './readPictures.ts'
import { writeCsv } from './writeCsv.ts'
import { writeXlsx } from './writeXlsx.ts'

export const exportFormats = ['json', 'csv', 'xlsx'] as const
export type ExportFormat = (typeof exportFormats)[number]

interface Selection {
  /** Entries by id; all of them when null. */
  ids: readonly string[] | null
  format: ExportFormat
  /** With contacts and internal notes. */
  full: boolean
}

const batch = 200

/** Entries as editors last saved them, in the order of their titles; those in the trash are left out. */
async function readEntries(ids: Selection['ids'], req: PayloadRequest): Promise<readonly Tiltak[]> {
  const entries: Tiltak[] = []
  for (let page = 1; ; page++) {
    const { docs, hasNextPage } = await req.payload.find({
      collection: 'tiltak',
      ...(ids ? { where: { id: { in: [...ids] } } } : {}),
      sort: ['sortering', 'id'],
      limit: batch,
      page,
      depth: 0,
      draft: true,
      overrideAccess: false,
      joins: false,
      req,
    })
    entries.push(...docs)
    if (!hasNextPage) return entries
  }
}

const refuseLong = (cells: readonly (readonly string[])[], req: PayloadRequest): void => {
  const long = cells.find((row) => row.some((cell) => cell.length > limits.cellCharacters))
  if (long) throw fault(req, 'unprocessable', 'exportCellTooLong', { tittel: long[0] ?? '' })
}

/**
 * The chosen entries as a file that the table intake reads back without loss. The caller checks who may have the full one.
 * Throws a fault where a text is longer than a cell of a workbook holds.
 */
export async function exportTiltak({ ids, format, full }: Selection, req: PayloadRequest): Promise<Buffer> {
  const nameOf = await readNames(req)
  const pictureOf = await readPictures(req)
  const toRow = full ? fullRow : exportRow
  const rows: readonly Row[] = (await readEntries(ids, req)).map((entry) => toRow(entry, nameOf, pictureOf))
  if (format === 'json') return Buffer.from(`${JSON.stringify({ tiltak: rows }, null, 2)}\n`)
  const cells = cellsOfRows(Object.keys(toRow({} as Tiltak, nameOf, pictureOf)), rows)
  if (format === 'csv') return writeCsv(cells)
  refuseLong(cells, req)
  return writeXlsx(cells)
}
