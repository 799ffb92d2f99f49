import type { Steps } from '../steps.ts'
import type { WeighedWords } from './weighedWords.ts'

/** For every word, the positions of the entries that hold it and its weight there: two long arrays, cut by `starts`. */
export interface Postings {
  /** The postings of word `id` stand from `starts[id]` up to `starts[id + 1]`. */
  starts: Uint32Array
  positions: Uint32Array
  weights: Uint8Array
}

const entriesAtOnce = 500

/** Counts, then fills: two walks over the entries, no object for each posting. `size` is that of the lexicon. */
export function* collectPostings(entries: readonly WeighedWords[], size: number): Steps<Postings> {
  const starts = new Uint32Array(size + 1)
  for (const [at, { ids }] of entries.entries()) {
    for (const id of ids) starts[id + 1] = (starts[id + 1] ?? 0) + 1
    if (at % entriesAtOnce === 0) yield
  }
  for (let id = 1; id <= size; id++) starts[id] = (starts[id] ?? 0) + (starts[id - 1] ?? 0)

  const total = starts[size] ?? 0
  const positions = new Uint32Array(total)
  const weights = new Uint8Array(total)
  const next = starts.slice()
  for (const [position, entry] of entries.entries()) {
    for (let n = 0; n < entry.ids.length; n++) {
      const id = entry.ids[n] ?? 0
      const at = next[id] ?? 0
      positions[at] = position
      weights[at] = entry.weights[n] ?? 0
      next[id] = at + 1
    }
    if (position % entriesAtOnce === 0) yield
  }
  return { starts, positions, weights }
}
