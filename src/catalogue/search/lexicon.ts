import { stem } from './stem.ts'

/** Numbers for words, so that a word is analysed once, however many entries and catalogues it lives through. */
export interface Lexicon {
  idOf(word: string): number
  /** Undefined for a word that was never met. */
  find(word: string): number | undefined
  wordOf(id: number): string
  withStem(stem: string): readonly number[]
  readonly size: number
}

/** Only grows: a word that no entry holds any more costs some bytes until the process ends. */
export const createLexicon = (): Lexicon => {
  const ids = new Map<string, number>()
  const words: string[] = []
  const families = new Map<string, number[]>()
  return {
    idOf: (word) => {
      const known = ids.get(word)
      if (known !== undefined) return known
      const id = words.push(word) - 1
      ids.set(word, id)
      const common = stem(word)
      const family = families.get(common)
      if (family) family.push(id)
      else families.set(common, [id])
      return id
    },
    find: (word) => ids.get(word),
    wordOf: (id) => words[id] ?? '',
    withStem: (wanted) => families.get(wanted) ?? [],
    get size() {
      return words.length
    },
  }
}
