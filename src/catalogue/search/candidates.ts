import { compoundParts } from './compoundParts.ts'
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
  const same = finder.same(asked)
  const inflected = finder.withStem(stem(asked))
  // What is found in two ways stands twice: whoever scores takes the best.
  const beginning = asked.length >= leastBeginning ? finder.startingWith(asked) : []
  const part = compoundParts(asked).flatMap(finder.madeWith)
  const known = same.length + inflected.length + beginning.length + part.length
  const misspelt = known === 0 ? finder.nearest(asked) : []

  const ways = Object.entries({ same, inflected, beginning, part, misspelt }) as [
    keyof typeof worth,
    number[],
  ][]
  const ids = new Uint32Array(known + misspelt.length)
  const counts = new Uint8Array(ids.length)
  let at = 0
  for (const [way, found] of ways) {
    ids.set(found, at)
    counts.fill(worth[way], at, at + found.length)
    at += found.length
  }
  return { ids, counts }
}
