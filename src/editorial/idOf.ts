/** The id of a related document, whether it came whole or bare. */
export const idOf = (related: unknown): string | null => {
  const id = related && typeof related === 'object' ? (related as { id?: unknown }).id : related
  return id === null || id === undefined ? null : String(id)
}
