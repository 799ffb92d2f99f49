import type { WeighedWords } from '../search/weighedWords.ts'
import type { Steps } from '../steps.ts'

/** For every word, the positions of the entries that hold it and its weight there: two long arrays, cut by `starts`. */
export interface Postings {
  /** The postings of word `id` stand from `starts[id]` up to `starts[id + 1]`. */
  starts: Uint32Array
  positions: Uint16Array
  weights: Uint8Array
}

export const noPostings: Postings = {
  starts: new Uint32Array(1),
  positions: new Uint16Array(0),
  weights: new Uint8Array(0),
}

const wordsAtOnce = 20_000

/**
 * The postings of a segment after a change: those of kept positions are taken over, those of `fresh` (words by position)
 * added. Counts, then fills; no object for each posting. `size` is that of the lexicon.
 */
export function* renewPostings(
  old: Postings,
  kept: Uint8Array,
  fresh: ReadonlyMap<number, WeighedWords>,
  size: number,
): Steps<Postings> {
  const starts = new Uint32Array(size + 1)
  for (let id = 0; id + 1 < old.starts.length; id++) {
    let count = 0
    for (let at = old.starts[id] ?? 0; at < (old.starts[id + 1] ?? 0); at++)
      count += kept[old.positions[at] ?? 0] ?? 0
    starts[id + 1] = count
    if (id % wordsAtOnce === 0) yield
  }
  for (const { ids } of fresh.values()) for (const id of ids) starts[id + 1] = (starts[id + 1] ?? 0) + 1
  for (let id = 1; id <= size; id++) starts[id] = (starts[id] ?? 0) + (starts[id - 1] ?? 0)
  yield

  const total = starts[size] ?? 0
  const positions = new Uint16Array(total)
  const weights = new Uint8Array(total)
  const next = starts.slice()
  const add = (id: number, position: number, weight: number) => {
    const at = next[id] ?? 0
    positions[at] = position
    weights[at] = weight
    next[id] = at + 1
  }
  for (let id = 0; id + 1 < old.starts.length; id++) {
    for (let at = old.starts[id] ?? 0; at < (old.starts[id + 1] ?? 0); at++) {
      const position = old.positions[at] ?? 0
      if (kept[position]) add(id, position, old.weights[at] ?? 0)
    }
    if (id % wordsAtOnce === 0) yield
  }
  for (const [position, { ids, weights: said }] of fresh)
    for (let n = 0; n < ids.length; n++) add(ids[n] ?? 0, position, said[n] ?? 0)
  return { starts, positions, weights }
}
