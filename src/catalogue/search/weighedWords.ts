import type { Lexicon } from './lexicon.ts'
import type { WeightedText } from './ownTexts.ts'

/** The distinct words of one entry, as numbers of the lexicon, and how much each says about the entry (1–255). */
export interface WeighedWords {
  ids: Uint32Array
  weights: Uint8Array
}

/** Answers how to make one list of the words of several texts, each word once, by the heaviest text that holds it. */
export const createWeigher = (lexicon: Lexicon): ((texts: readonly WeightedText[]) => WeighedWords) => {
  // One scale for all entries, wiped after each: it grows to the size of the lexicon.
  let scale = new Uint8Array(1024)
  const met: number[] = []
  let weight = 0

  const weigh = (id: number): void => {
    if (id >= scale.length) {
      const wider = new Uint8Array(2 * id)
      wider.set(scale)
      scale = wider
    }
    const known = scale[id] ?? 0
    if (known === 0) met.push(id)
    if (known < weight) scale[id] = weight
  }

  return (texts) => {
    met.length = 0
    for (const said of texts) {
      weight = said.weight
      lexicon.read(said.text, weigh)
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
