import type { ColumnValue } from './column.ts'

const partsOf = (row: Readonly<Record<string, unknown>>): string =>
  Object.values(row)
    .map((part) => part ?? '')
    .join(' | ')

/** A value as the text of one cell: a list has one item a line, a row its parts between bars. */
export const cellOf = (value: ColumnValue): string => {
  if (value === null) return ''
  if (typeof value !== 'object') return String(value)
  return value
    .map((item) => (typeof item === 'object' && item !== null ? partsOf(item) : String(item ?? '')))
    .join('\n')
}
