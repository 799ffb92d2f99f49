import type { Steps } from '../steps.ts'
import { lowerBound } from './lowerBound.ts'

type Compare = (a: number, b: number) => number

const atOnce = 2000

/** Finds the place of each number and copies whole stretches between: few comparisons, however long the list. */
const insert = (list: Uint32Array, added: Uint32Array, compare: Compare): Uint32Array => {
  const merged = new Uint32Array(list.length + added.length)
  let from = 0
  for (const [n, number] of added.entries()) {
    const to = lowerBound(list.length, (at) => compare(list[at] ?? 0, number) < 0, from)
    merged.set(list.subarray(from, to), from + n)
    merged[to + n] = number
    from = to
  }
  merged.set(list.subarray(from), from + added.length)
  return merged
}

/** A sorted list with more numbers put where they belong. */
export function* insertSorted(
  list: Uint32Array,
  added: readonly number[],
  compare: Compare,
): Steps<Uint32Array> {
  let sorted = list
  for (let at = 0; at < added.length; at += atOnce) {
    sorted = insert(sorted, Uint32Array.from(added.slice(at, at + atOnce)).sort(compare), compare)
    yield
  }
  return sorted
}
