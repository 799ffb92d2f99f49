import type { Steps } from '../steps.ts'

/** Numbers grouped under the keys 0, 1, 2 …: two long arrays, no object for each group. */
export interface Groups<Members extends Uint16Array | Uint32Array = Uint32Array> {
  /** The members of `key` stand from `starts[key]` up to `starts[key + 1]`. */
  starts: Uint32Array
  members: Members
}

/**
 * Counts, then fills: `each` is run twice and adds the same members both times. They stay in the order they came.
 * `make` gives room for so many members.
 */
export function* groupNumbers<Members extends Uint16Array | Uint32Array>(
  keys: number,
  make: (length: number) => Members,
  each: (add: (key: number, member: number) => void) => Steps<void>,
): Steps<Groups<Members>> {
  const starts = new Uint32Array(keys + 1)
  yield* each((key) => {
    starts[key + 1] = (starts[key + 1] ?? 0) + 1
  })
  for (let key = 1; key <= keys; key++) starts[key] = (starts[key] ?? 0) + (starts[key - 1] ?? 0)
  const members = make(starts[keys] ?? 0)
  const next = starts.slice()
  yield* each((key, member) => {
    const at = next[key] ?? 0
    members[at] = member
    next[key] = at + 1
  })
  return { starts, members }
}
