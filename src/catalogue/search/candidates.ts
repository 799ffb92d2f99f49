import { stem } from './stem.ts'
import type { WordFinder } from './wordFinder.ts'

/** Words that can stand for a word of the query, and how much a hit in each counts. */
export interface Candidates {
  ids: Uint32Array
  counts: Uint8Array
}

/** How much a hit counts by how near it is to what was asked. */
const worth = { same: 8, inflected: 6, beginning: 4, part: 3, misspelt: 2 } as const

/** A single letter would bring up half the catalogue. */
const leastBeginning = 2

/** What a word of the query can stand for; near misses only where nothing else does. */
export const candidatesOf = (asked: string, finder: WordFinder): Candidates => {
  const found = new Map<number, number>()
  const add = (ids: readonly number[], counts: number) => {
    for (const id of ids) if (!found.has(id)) found.set(id, counts)
  }
  const common = stem(asked)
  add(finder.same(asked), worth.same)
  add(finder.withStem(common), worth.inflected)
  if (asked.length >= leastBeginning) add(finder.startingWith(asked), worth.beginning)
  add(finder.madeWith(common), worth.part)
  if (found.size === 0) add(finder.nearest(asked), worth.misspelt)
  return { ids: Uint32Array.from(found.keys()), counts: Uint8Array.from(found.values()) }
}
