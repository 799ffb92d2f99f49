import type { Knowledge, Prepared, SourceFile } from './context.ts'
import { contentOf } from './formats/contentOf.ts'
import { limits } from './formats/limits.ts'
import { Unreadable } from './formats/unreadable.ts'
import { prepareKnowledge } from './prepareKnowledge.ts'
import { readDocument } from './readDocument.ts'
import type { Reading } from './reading.ts'
import { type ColumnMapping, readTable } from './tables/readTable.ts'
import { readTableRow } from './tables/readTableRow.ts'

/** One document as read, with what is kept of it. */
export interface SourceReading {
  reading: Reading
  /** The text whose lines the reading counts. */
  text: string
  /** What tells the document from others: the file as received; for a row of a table, the row's text. */
  bytes: Uint8Array
}

export interface ReadOptions {
  /** What the columns of a table hold, by their headings, where the reader does not know them. */
  mapping?: ColumnMapping
}

export type SourceReader = (file: SourceFile, options?: ReadOptions) => AsyncGenerator<SourceReading>

/** Whatever a library throws at a file that is not what it says it is, the file is damaged. */
const issueOf = (fault: unknown): Reading['issues'] =>
  fault instanceof Unreadable ? [fault.issue] : [{ code: 'document-damaged', place: null, facts: {} }]

async function* read(
  { source, bytes }: SourceFile,
  mapping: ColumnMapping,
  prepared: Prepared,
): AsyncGenerator<SourceReading> {
  if (!bytes) throw new Unreadable('document-unavailable')
  const content = await contentOf({ source, bytes })
  if ('text' in content)
    return yield { reading: readDocument({ source, ...content }, prepared), text: content.text, bytes }
  for (const { number, ...row } of readTable(content, mapping)) {
    const document = { source: `${source}, rad ${number}`, text: row.text, issues: row.issues }
    const bytes = new TextEncoder().encode(row.text)
    // A text that is too long is refused as any other.
    if (row.text.length > limits.textCharacters)
      yield { reading: readDocument(document, prepared), text: '', bytes }
    else yield { reading: readTableRow({ ...document, row }, prepared), text: row.text, bytes }
  }
}

/**
 * A reader of files of any format: one reading for a document, one for each row of a table, one at a time. Build it
 * once, as `createReader`. Reading never throws and never takes more than `limits` allow, whatever the bytes: a file that
 * cannot be read is one reading with an issue.
 */
export const createSourceReader = (knowledge: Knowledge): SourceReader => {
  const prepared = prepareKnowledge(knowledge)
  return async function* (file, { mapping = {} } = {}) {
    try {
      yield* read(file, mapping, prepared)
    } catch (fault) {
      const { source, bytes } = file
      const reading = readDocument({ source, text: '', issues: issueOf(fault) }, prepared)
      yield { reading, text: '', bytes: bytes ?? new Uint8Array() }
    }
  }
}
