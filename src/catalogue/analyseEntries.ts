import type { Entry } from './entry.ts'
import { type Facet, facets } from './facet.ts'
import { facetValues } from './facetValues.ts'
import { labelsOf, labelWeight } from './search/labelsOf.ts'
import type { Lexicon } from './search/lexicon.ts'
import { ownTexts } from './search/ownTexts.ts'
import { createWeigher, type WeighedWords, type WeightedWords } from './search/weighedWords.ts'
import { wordsOf } from './search/wordsOf.ts'
import type { Steps } from './steps.ts'
import type { Surroundings } from './surroundings.ts'

/** What the indexes are made of: the facet values of an entry and the words that it is found by. */
export interface Analysis {
  values: Record<Facet, readonly string[]>
  words: WeighedWords
}

const entriesAtOnce = 20

/** Analyses entries and remembers: neither an entry nor what surrounds it ever changes after it is handed over. */
export const createAnalyser = (lexicon: Lexicon) => {
  const idsIn = (texts: readonly string[]) =>
    Uint32Array.from(new Set(texts.flatMap((text) => wordsOf(text).map(lexicon.idOf))))
  const weigh = createWeigher()
  const own = new WeakMap<Entry, readonly WeightedWords[]>()
  const whole = new WeakMap<Surroundings, WeakMap<Entry, Analysis>>()

  const ownWords = (entry: Entry): readonly WeightedWords[] => {
    const known =
      own.get(entry) ?? ownTexts(entry).map(({ text, weight }) => ({ words: idsIn([text]), weight }))
    own.set(entry, known)
    return known
  }

  return function* analyseEntries(
    entries: readonly Entry[],
    around: Surroundings,
  ): Steps<readonly Analysis[]> {
    const remembered = whole.get(around) ?? new WeakMap<Entry, Analysis>()
    whole.set(around, remembered)
    const labels = new Map<string, WeightedWords>()
    const labelWords = (facet: Facet, value: string): WeightedWords => {
      const key = `${facet}/${value}`
      const known = labels.get(key) ?? { words: idsIn(labelsOf(facet, value, around)), weight: labelWeight }
      labels.set(key, known)
      return known
    }
    const analyse = (entry: Entry): Analysis => {
      const values = facetValues(entry, around)
      const named = facets.flatMap((facet) => values[facet].map((value) => labelWords(facet, value)))
      return { values, words: weigh([...ownWords(entry), ...named]) }
    }

    const analyses: Analysis[] = []
    for (const entry of entries) {
      const known = remembered.get(entry) ?? analyse(entry)
      remembered.set(entry, known)
      if (analyses.push(known) % entriesAtOnce === 0) yield
    }
    return analyses
  }
}
