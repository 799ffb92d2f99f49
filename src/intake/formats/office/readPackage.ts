import { readXlsx } from '../../tables/readXlsx.ts'
import type { Table } from '../../tables/table.ts'
import type { Extracted } from '../extracted.ts'
import { Unreadable } from '../unreadable.ts'
import { openPackage } from './openPackage.ts'
import { readDocx } from './readDocx.ts'
import { readOdt } from './readOdt.ts'

/** Reads an office file by what its package holds; any other zip file is refused. */
export const readPackage = async (bytes: Uint8Array): Promise<Extracted | Table> => {
  const file = await openPackage(bytes)
  if (file.has('word/document.xml')) return readDocx(file)
  if (file.has('xl/workbook.xml')) return readXlsx(file)
  const type = await file.part('mimetype')
  if (type.startsWith('application/vnd.oasis.opendocument.text')) return readOdt(file)
  throw new Unreadable('document-unsupported', { format: type.split('.').at(-1)?.trim() || 'ZIP' })
}
