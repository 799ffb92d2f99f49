import { allowedSlips, closestMatches } from '../../domain/closestMatches.ts'

/** The beginning of a known word that a half-written one was nearest to; null where none is near. */
export const nearestBeginning = (written: string, known: readonly string[]): string | null => {
  const slips = allowedSlips(written.length)
  const lengths = Array.from({ length: 2 * slips + 1 }, (_, at) => written.length - slips + at)
  const beginnings = new Set(known.flatMap((word) => lengths.map((length) => word.slice(0, length))))
  return closestMatches(written, beginnings, slips)[0] ?? null
}
