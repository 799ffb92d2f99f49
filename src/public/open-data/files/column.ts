import type { Entry } from '../../../catalogue/entry.ts'
import type { Around } from '../describe/around.ts'

type Plain = string | number | null
/** What a column holds of an entry: a value, or a list of values or of rows with named parts. */
export type ColumnValue = Plain | readonly Plain[] | readonly Readonly<Record<string, Plain>>[]

/** A column of the catalogue as files give it: the same in JSON, CSV and XLSX, and on the page that tells of them. */
export interface Column {
  name: string
  about: { nb: string; nn: string }
  of(entry: Entry, around: Around): ColumnValue
}
