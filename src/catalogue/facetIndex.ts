/** The inverted lists of one facet: which entries carry a value, and which values an entry carries. */
export interface FacetIndex {
  /** Values in the order of their ordinals. */
  readonly values: readonly string[]
  /** Positions of the entries that carry the value, rising; empty where none does. */
  entriesWith(value: string): readonly number[]
  /** Ordinals of the values that the entry at a position carries. */
  ordinalsOf(position: number): readonly number[]
}

/** `valuesOf[position]` are the values of the entry at that position, each once. */
export const createFacetIndex = (valuesOf: readonly (readonly string[])[]): FacetIndex => {
  const ordinals = new Map<string, number>()
  const entries: number[][] = []
  const ordinalsOf = valuesOf.map((values, position) =>
    values.map((value) => {
      const ordinal = ordinals.get(value) ?? entries.push([]) - 1
      ordinals.set(value, ordinal)
      entries[ordinal]?.push(position)
      return ordinal
    }),
  )
  return {
    values: [...ordinals.keys()],
    entriesWith: (value) => entries[ordinals.get(value) ?? -1] ?? [],
    ordinalsOf: (position) => ordinalsOf[position] ?? [],
  }
}
