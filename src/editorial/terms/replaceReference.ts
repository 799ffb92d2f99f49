import { idOf } from '../idOf.ts'

type Row = Record<string, unknown>

const isRow = (value: unknown): value is Row => Boolean(value) && typeof value === 'object'

const inValue = (value: unknown, from: string, to: string): unknown => {
  if (!Array.isArray(value)) return idOf(value) === from ? to : value
  const replaced = value.map((item) => (idOf(item) === from ? to : item))
  return replaced.filter((item, at) => replaced.findIndex((other) => idOf(other) === idOf(item)) === at)
}

/** The document with one reference in the place of another at the path («malgrupper», «funn.malgrupper»), none of it twice. */
export const replaceReference = (doc: Row, path: string, from: string, to: string): Row => {
  const [name = '', ...rest] = path.split('.')
  const value = doc[name]
  if (value === undefined || value === null) return doc
  if (rest.length === 0) return { ...doc, [name]: inValue(value, from, to) }
  const inner = (row: unknown): unknown =>
    isRow(row) ? replaceReference(row, rest.join('.'), from, to) : row
  return { ...doc, [name]: Array.isArray(value) ? value.map(inner) : inner(value) }
}
