import { stem } from './stem.ts'

/** Numbers for words, so that a word is analysed once, however many entries and catalogues it lives through. */
export interface Lexicon {
  idOf(word: string): number
  /** The number of a word that is known, alone in a list; else an empty one. */
  find(word: string): readonly number[]
  wordOf(id: number): string
  stemOf(id: number): string
  readonly size: number
}

/** Only grows: a word that no entry holds any more costs some bytes until the process ends. */
export const createLexicon = (): Lexicon => {
  const ids = new Map<string, number>()
  const words: string[] = []
  const stems: string[] = []
  return {
    idOf: (word) => {
      const known = ids.get(word)
      if (known !== undefined) return known
      ids.set(word, words.length)
      stems.push(stem(word))
      return words.push(word) - 1
    },
    find: (word) => {
      const known = ids.get(word)
      return known === undefined ? [] : [known]
    },
    wordOf: (id) => words[id] ?? '',
    stemOf: (id) => stems[id] ?? '',
    get size() {
      return words.length
    },
  }
}
