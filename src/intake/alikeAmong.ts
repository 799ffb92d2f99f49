import { alikeWords } from './alikeWords.ts'

/** Words remembered before starting over, so that a reader that lives long does not grow. */
const most = 20_000

/** Tells which of `words` a word is like (see alikeWords). Answers are remembered: texts repeat their words. */
export const alikeAmong = (words: readonly string[]): ((word: string) => ReadonlySet<string>) => {
  const known = new Map<string, ReadonlySet<string>>()
  return (word) => {
    const before = known.get(word)
    if (before) return before
    if (known.size >= most) known.clear()
    const alike = new Set(words.filter((other) => alikeWords(word, other)))
    known.set(word, alike)
    return alike
  }
}
