/** The distinct words of one entry, as numbers of the lexicon, and how much each says about the entry (1–255). */
export interface WeighedWords {
  ids: Uint32Array
  weights: Uint8Array
}

/** The words of a text and how much each says there. */
export interface WeightedWords {
  words: readonly number[]
  weight: number
}

/** Answers how to make one list of the words of several texts, each word once, by the heaviest text that holds it. */
export const createWeigher = (): ((texts: readonly WeightedWords[]) => WeighedWords) => {
  // One scale for all entries, wiped after each: it grows to the size of the lexicon.
  let scale = new Uint8Array(1024)
  return (texts) => {
    const met: number[] = []
    for (const { words, weight } of texts)
      for (const id of words) {
        if (id >= scale.length) {
          const wider = new Uint8Array(2 * id)
          wider.set(scale)
          scale = wider
        }
        const known = scale[id] ?? 0
        if (known === 0) met.push(id)
        if (known < weight) scale[id] = weight
      }
    const ids = Uint32Array.from(met)
    const weights = new Uint8Array(met.length)
    for (const [at, id] of met.entries()) {
      weights[at] = scale[id] ?? 0
      scale[id] = 0
    }
    return { ids, weights }
  }
}
