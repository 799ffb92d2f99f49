import type { ClientField } from 'payload'
import { groupBy } from '../../domain/groupBy.ts'
import { comparedFields } from './comparedFields.ts'
import type { Difference } from './compareVersions.ts'
import type { Document } from './storedVersion.ts'

/** Collections, each with the ids to name. */
export type References = Readonly<Record<string, readonly string[]>>

const idsIn = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).filter((id) => id !== null && id !== undefined).map(String)

const inField = (field: ClientField, value: unknown): [collection: string, id: string][] => {
  if (field.type === 'relationship' || field.type === 'upload')
    return idsIn(value).map((id) => [String(field.relationTo), id])
  if (field.type !== 'array' || !Array.isArray(value)) return []
  return value.flatMap((row: Document) =>
    comparedFields(field.fields).flatMap((each) => inField(each.field, row[each.path[0] ?? ''])),
  )
}

/** The documents that either version of the differing fields points at. */
export const references = (differences: readonly Difference[]): References => {
  const found = differences.flatMap(({ field, mine, theirs }) => [
    ...inField(field, mine),
    ...inField(field, theirs),
  ])
  const byCollection = groupBy(found, ([collection]) => collection)
  return Object.fromEntries(
    [...byCollection].map(([collection, pairs]) => [collection, [...new Set(pairs.map(([, id]) => id))]]),
  )
}
