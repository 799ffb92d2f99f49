import type { ClientField, StaticLabel } from 'payload'
import { comparedFields } from './comparedFields.ts'

export interface Line {
  text: string
  /** Address of a small picture. */
  picture?: string | undefined
}

/** How the reader's language says what stored values only point at. */
export interface Teller {
  label: (label: StaticLabel) => string
  yesNo: (value: boolean) => string
  day: (date: string) => string
  document: (collection: string, id: string) => Line
}

type Row = Readonly<Record<string, unknown>>

const listed = (value: unknown): readonly unknown[] =>
  (Array.isArray(value) ? value : [value]).filter(
    (item) => item !== null && item !== undefined && item !== '',
  )

const idOf = (value: unknown): string =>
  String(value && typeof value === 'object' && 'id' in value ? value.id : value)

const rowInWords = (fields: readonly ClientField[], row: Row, tell: Teller): string =>
  comparedFields(fields)
    .map(({ path, labels, field }) => ({
      label: labels.map(tell.label).join(' '),
      said: valueInWords(field, row[path[0] ?? ''], tell),
    }))
    .filter(({ said }) => said.length > 0)
    .map(({ label, said }) => `${label}: ${said.map(({ text }) => text).join(', ')}`)
    .join(' · ')

const optionInWords = (field: ClientField, value: unknown, tell: Teller): string => {
  const options = 'options' in field ? (field.options ?? []) : []
  const option = options.find((each) => (typeof each === 'string' ? each : each.value) === value)
  return option && typeof option === 'object' ? tell.label(option.label as StaticLabel) : String(value)
}

/** A field's value as lines to read: names for what is stored as ids, one line for each row. Empty where it is empty. */
export const valueInWords = (field: ClientField, value: unknown, tell: Teller): readonly Line[] => {
  const items = listed(value)
  switch (field.type) {
    case 'array':
      return items.map((row) => ({ text: rowInWords(field.fields, row as Row, tell) }))
    case 'relationship':
    case 'upload':
      return items.map((item) => tell.document(String(field.relationTo), idOf(item)))
    case 'select':
    case 'radio':
      return items.map((item) => ({ text: optionInWords(field, item, tell) }))
    case 'checkbox':
      return [{ text: tell.yesNo(Boolean(value)) }]
    case 'date':
      return items.map((item) => ({ text: tell.day(String(item)) }))
    default:
      return items.flatMap((item) => String(item).split('\n')).map((text) => ({ text }))
  }
}
