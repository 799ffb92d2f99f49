const idOf = (value: unknown): unknown =>
  value && typeof value === 'object' && 'id' in value && !('root' in value)
    ? (value as { id: unknown }).id
    : value

const empty = (value: unknown): boolean =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)

const isRow = (item: unknown): item is Record<string, unknown> =>
  Boolean(item) && typeof item === 'object' && !('createdAt' in (item as object))

/** Row ids are new at every save, related documents may be whole or bare: neither is a difference. */
const plain = (value: unknown): unknown => {
  if (Array.isArray(value))
    return value.map((item) => (isRow(item) ? plain({ ...item, id: undefined }) : idOf(item)))
  if (value && typeof value === 'object' && !('root' in value))
    return Object.fromEntries(
      Object.entries(value)
        .filter(([name, inner]) => name !== 'id' && !empty(inner))
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([name, inner]) => [name, plain(idOf(inner))]),
    )
  return value
}

const settled = (value: unknown): string | null => {
  const content = plain(idOf(value))
  const nothing = empty(content) || JSON.stringify(content) === '{}'
  return nothing ? null : JSON.stringify(content)
}

/** Whether two values of one field say the same, whatever their row ids, depth and ways of being empty. */
export const sameContent = (a: unknown, b: unknown): boolean => settled(a) === settled(b)
