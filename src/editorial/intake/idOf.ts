/** The id of a related document, whether it was fetched or not. */
export const idOf = (related: string | { id: string } | null | undefined): string | null =>
  typeof related === 'object' ? (related?.id ?? null) : (related ?? null)
