import type { SourceDocument } from '../context.ts'
import { readCsv } from '../tables/readCsv.ts'
import { readJson } from '../tables/readJson.ts'
import type { Table } from '../tables/table.ts'
import type { Extracted } from './extracted.ts'
import { readHtml } from './html/readHtml.ts'
import { kindOf } from './kindOf.ts'
import { limits } from './limits.ts'
import { readPackage } from './office/readPackage.ts'
import { readPdf } from './pdf/readPdf.ts'
import { Unreadable } from './unreadable.ts'

/** What a file holds: one text, or a table whose rows are documents. Throws Unreadable, or whatever a library throws. */
export const contentOf = async ({ source, bytes }: SourceDocument): Promise<Extracted | Table> => {
  if (bytes.length > limits.fileBytes)
    throw new Unreadable('document-too-large', { bytes: bytes.length, most: limits.fileBytes })
  const file = kindOf(bytes, source)
  switch (file.kind) {
    case 'empty':
      throw new Unreadable('document-empty')
    case 'binary':
      throw new Unreadable('document-binary')
    case 'other':
      throw file.format === 'encrypted'
        ? new Unreadable('document-encrypted')
        : new Unreadable('document-unsupported', { format: file.format })
    case 'pdf':
      return readPdf(bytes)
    case 'package':
      return readPackage(bytes)
    case 'html':
      return readHtml(file.text)
    case 'json':
      return readJson(file.text)
    case 'csv':
      return readCsv(file.text)
    case 'text':
      return { text: file.text, issues: [] }
  }
}
