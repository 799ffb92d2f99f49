const bookkeeping = new Set([
  'id',
  'createdAt',
  'updatedAt',
  'lagring',
  '_status',
  'endretAv',
  'sortering',
  'sok',
  'deletedAt',
])

const idOf = (value: unknown): unknown =>
  value && typeof value === 'object' && 'id' in value && !('root' in value)
    ? (value as { id: unknown }).id
    : value

const empty = (value: unknown): boolean =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)

/** Row ids are new at every save, related documents may be whole or bare: neither is a difference. */
const plain = (value: unknown): unknown => {
  if (Array.isArray(value))
    return value.map((item) => (isRow(item) ? plain({ ...item, id: undefined }) : idOf(item)))
  if (value && typeof value === 'object' && !('root' in value))
    return Object.fromEntries(
      Object.entries(value)
        .filter(([name, inner]) => name !== 'id' && !empty(inner))
        .map(([name, inner]) => [name, plain(idOf(inner))]),
    )
  return value
}

const isRow = (item: unknown): item is Record<string, unknown> =>
  Boolean(item) && typeof item === 'object' && !('createdAt' in (item as object))

/** Names of the top-level fields in which two versions of a document differ. */
export const changedFields = (ours: Record<string, unknown>, theirs: Record<string, unknown>): string[] =>
  Object.keys(ours)
    .filter((name) => !bookkeeping.has(name))
    .filter((name) => !(empty(ours[name]) && empty(theirs[name])))
    .filter((name) => JSON.stringify(plain(idOf(ours[name]))) !== JSON.stringify(plain(idOf(theirs[name]))))
