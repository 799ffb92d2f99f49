import { editDistance } from './editDistance.ts'

/** Slips that a word of this length may hold: none in the shortest, where every neighbour is a word of its own. */
export const allowedSlips = (length: number): number => {
  if (length < 5) return 0
  return length < 9 ? 1 : 2
}

/**
 * The candidates nearest to a misspelt text, all at the same smallest distance; empty when none is near enough.
 * Give both sides folded (see `fold`).
 */
export const closestMatches = (
  text: string,
  candidates: Iterable<string>,
  slips: number = allowedSlips(text.length),
): readonly string[] => {
  let nearest = slips
  let found: string[] = []
  for (const candidate of candidates) {
    const distance = editDistance(text, candidate, nearest)
    if (distance > nearest) continue
    if (distance < nearest) found = []
    nearest = distance
    found.push(candidate)
  }
  return found
}
