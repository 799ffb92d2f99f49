import type { Names } from './names.ts'

interface Remembered {
  result: unknown
  /** Every name that was asked for, and what it was then. */
  asked: readonly { kind: keyof Names; of: Parameters<Names['term']>[0]; was: unknown }[]
}

/** Names that note down what they are asked for. */
const noting = (names: Names, asked: Remembered['asked'][number][]): Names => {
  const kinds = Object.keys(names) as (keyof Names)[]
  const note = (kind: keyof Names) => (of: Parameters<Names['term']>[0]) => {
    const was = names[kind](of)
    asked.push({ kind, of, was })
    return was
  }
  return Object.fromEntries(kinds.map((kind) => [kind, note(kind)])) as unknown as Names
}

/**
 * Answers how to project documents once: a projection stands as long as its document is the same object and every name
 * that it asked for is the same.
 */
export const createMemory = () => {
  const memory = new WeakMap<object, Remembered>()
  return <Doc extends object, Result>(
    doc: Doc,
    names: Names,
    project: (doc: Doc, names: Names) => Result,
  ): Result => {
    const known = memory.get(doc)
    if (known?.asked.every(({ kind, of, was }) => names[kind](of) === was)) return known.result as Result
    const asked: Remembered['asked'][number][] = []
    const result = project(doc, noting(names, asked))
    memory.set(doc, { result, asked })
    return result
  }
}
