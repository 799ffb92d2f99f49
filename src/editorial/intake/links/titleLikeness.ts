import { closestMatches } from '../../../domain/closestMatches.ts'

/** How much of two titles is the same, from 0 to 1: twice the words they share of all their words, slips forgiven. */
export const titleLikeness = (one: readonly string[], other: readonly string[]): number => {
  if (one.length === 0 || other.length === 0) return 0
  const shared = one.filter((word) => other.includes(word) || closestMatches(word, other).length > 0)
  return Math.min(1, (2 * shared.length) / (one.length + other.length))
}
