import { writeParts, writeValue } from './cells.ts'
import { columnOf } from './columnOf.ts'
import type { Column } from './columns.ts'

type Fields = Readonly<Record<string, unknown>>
type Writer = (value: Fields) => string

const years = ({ fra, til }: Fields): string => `${fra ?? ''}–${til ?? ''}`

/** Values that have parts, as one line. */
const writers: Partial<Record<Column, Writer>> = {
  kommuner: ({ nummer, navn, sagtSom }) =>
    writeParts([[nummer, navn].filter(Boolean).join(' '), ...(sagtSom ? [sagtSom] : [])]),
  perioder: (period) => writeParts([period.navn, years(period), period.presisering]),
  samarbeidspartnere: ({ type, navn }) => writeParts([type, navn]),
  finansiering: ({ belop, ar, kilde, type }) => writeParts([belop, ar, kilde, type]),
  referanser: ({ type, tekst }) => writeParts([type, tekst]),
  lenker: ({ tekst, url }) => writeParts([tekst, url]),
  bilder: ({ url, alt, kreditering, lisens }) => writeParts([url, alt, kreditering, lisens]),
}

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null

const lineOf = (value: unknown, write: Writer | undefined): string => {
  if (!isFields(value)) return writeValue(String(value ?? ''))
  return write && !Array.isArray(value) ? write(value) : writeValue(JSON.stringify(value))
}

/** A value of a column as the text of a cell: what `readTableRow` reads back. */
export const cellOfValue = (name: string, value: unknown): string => {
  if (value === null || value === undefined) return ''
  if (!isFields(value)) return String(value)
  const column = columnOf(name)
  const write = column ? writers[column] : undefined
  return (Array.isArray(value) ? value : [value]).map((one) => lineOf(one, write)).join('\n')
}
