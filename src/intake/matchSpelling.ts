import { closestMatches } from '../domain/closestMatches.ts'
import { onlyCode } from './onlyCode.ts'
import type { TermIndex } from './termIndex.ts'

/** The term that a folded text misspells: a slip in about every tenth letter, nearest term first. */
export const matchSpelling = (folded: string, { byFolded }: TermIndex): string | null => {
  const limit = folded.length < 6 ? 0 : Math.max(1, Math.floor(folded.length / 10))
  const nearest = closestMatches(folded, byFolded.keys(), limit)
  return onlyCode(nearest.flatMap((label) => byFolded.get(label) ?? []))
}
