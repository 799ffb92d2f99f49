type Plain = Record<string, unknown>

const isEmpty = (value: unknown): boolean =>
  value === null ||
  value === undefined ||
  value === '' ||
  (Array.isArray(value) && value.length === 0) ||
  (typeof value === 'object' && !(value instanceof Date) && Object.keys(value as Plain).length === 0)

/**
 * A value without what databases add or leave out: row ids, the order of members, and whether nothing is written as
 * null, an empty list or not at all.
 */
export const canonical = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(canonical)
  if (!value || typeof value !== 'object') return typeof value === 'string' ? value.trim() : value
  const members = Object.entries(value as Plain)
    .filter(([name]) => name !== 'id')
    .map(([name, inner]): [string, unknown] => [name, canonical(inner)])
    .filter(([, inner]) => !isEmpty(inner))
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(members)
}
