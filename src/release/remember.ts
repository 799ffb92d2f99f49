import { type Names, noting, type Reference } from './names.ts'

interface Remembered {
  result: unknown
  /** Every name that was asked for, and what it was then. */
  asked: readonly { kind: keyof Names; of: Reference; was: unknown }[]
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
    const result = project(
      doc,
      noting(names, (kind, of, was) => asked.push({ kind, of, was })),
    )
    memory.set(doc, { result, asked })
    return result
  }
}
