import { limits } from '../formats/limits.ts'
import { Unreadable } from '../formats/unreadable.ts'
import { cellOfValue } from './cellOfValue.ts'
import type { Table } from './table.ts'

type Fields = Readonly<Record<string, unknown>>

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A list of objects, alone or as the one list of an envelope; an object by itself is a list of one. */
const objectsIn = (json: unknown): readonly Fields[] => {
  if (Array.isArray(json)) return json.filter(isObject)
  if (!isObject(json)) return []
  const lists = Object.values(json).filter((value) => Array.isArray(value) && value.some(isObject))
  return 'tittel' in json || lists.length !== 1 ? [json] : objectsIn(lists[0])
}

/** Reads JSON as a table: one object is one row, its members are the columns. */
export const readJson = (text: string): Table => {
  const objects = objectsIn(JSON.parse(text.replace(/^\ufeff/, '')))
  if (objects.length > limits.tableRows) throw new Unreadable('table-too-long', { most: limits.tableRows })
  const names = new Set<string>()
  for (const object of objects) {
    for (const name of Object.keys(object)) names.add(name)
    if (names.size > limits.tableColumns)
      throw new Unreadable('table-too-wide', { most: limits.tableColumns })
  }
  const header = [...names]
  return {
    sheet: null,
    issues: [],
    rows: [
      { number: 1, cells: header },
      ...objects.map((object, index) => ({
        number: index + 2,
        cells: header.map((name) => cellOfValue(name, object[name])),
      })),
    ],
  }
}
