import { stem } from './stem.ts'
import { createWordReader } from './wordReader.ts'
import { createWordTable } from './wordTable.ts'

/** Numbers for words, so that a word is analysed once, however many entries and catalogues it lives through. */
export interface Lexicon {
  /** Takes the words of a text in the order they stand, as numbers; new ones get theirs. */
  read(text: string, take: (id: number) => void): void
  /** Undefined for a word that was never met. */
  find(word: string): number | undefined
  wordOf(id: number): string
  withStem(stem: string): readonly number[]
  readonly size: number
}

/** Only grows: a word that no entry holds any more costs some bytes until the process ends. */
export const createLexicon = (): Lexicon => {
  const table = createWordTable()
  const families = new Map<string, number[]>()
  const readWords = createWordReader()

  const add = (letters: Uint16Array, length: number): number => {
    const id = table.add(letters, length)
    const common = stem(table.words[id] ?? '')
    const family = families.get(common)
    if (family) family.push(id)
    else families.set(common, [id])
    return id
  }

  return {
    read: (text, take) =>
      readWords(text, (letters, length) => {
        const id = table.find(letters, length)
        take(id < 0 ? add(letters, length) : id)
      }),
    find: (word) => {
      const id = table.find(
        Uint16Array.from({ length: word.length }, (_, at) => word.charCodeAt(at)),
        word.length,
      )
      return id < 0 ? undefined : id
    },
    wordOf: (id) => table.words[id] ?? '',
    withStem: (wanted) => families.get(wanted) ?? [],
    get size() {
      return table.words.length
    },
  }
}
