import { fold } from '../../domain/fold.ts'

/** Which of the other names holds a word of the query, all folded; null where the thing's own name does, or none. */
export const metAs = (own: string, others: readonly string[], asked: readonly string[]): string | null => {
  const holds = (name: string) => {
    const folded = ` ${fold(name)}`
    return asked.some((word) => folded.includes(` ${word}`))
  }
  return holds(own) ? null : (others.find(holds) ?? null)
}
