/** One facet: which entries carry a value, and which values an entry carries. Long arrays, no object for each entry. */
export interface FacetIndex {
  /** Values in the order of their ordinals. */
  readonly values: readonly string[]
  /** Positions of the entries that carry the value, rising; empty where none does. */
  entriesWith(value: string): Uint32Array
  /** Ordinals of the values that the entry at a position carries. */
  ordinalsOf(position: number): Uint32Array
  /** Adds one for every value that the entry at a position carries. */
  countInto(counts: Uint32Array, position: number): void
}

const none = new Uint32Array(0)

/** `valuesOf[position]` are the values of the entry at that position, each once. */
export const createFacetIndex = (valuesOf: readonly (readonly string[])[]): FacetIndex => {
  const known = new Map<string, { ordinal: number; positions: number[] }>()
  const starts = new Uint32Array(valuesOf.length + 1)
  const ordinals: number[] = []
  for (const [position, values] of valuesOf.entries()) {
    for (const value of values) {
      const found = known.get(value) ?? { ordinal: known.size, positions: [] }
      if (found.ordinal === known.size) known.set(value, found)
      found.positions.push(position)
      ordinals.push(found.ordinal)
    }
    starts[position + 1] = ordinals.length
  }
  const all = Uint32Array.from(ordinals)
  const entries = new Map([...known].map(([value, { positions }]) => [value, Uint32Array.from(positions)]))

  return {
    values: [...known.keys()],
    entriesWith: (value) => entries.get(value) ?? none,
    ordinalsOf: (position) => all.subarray(starts[position], starts[position + 1]),
    countInto: (counts, position) => {
      for (let at = starts[position] ?? 0; at < (starts[position + 1] ?? 0); at++) {
        const ordinal = all[at] ?? 0
        counts[ordinal] = (counts[ordinal] ?? 0) + 1
      }
    },
  }
}
