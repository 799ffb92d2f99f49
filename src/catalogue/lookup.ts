/** What asking by a name or number gives: the thing, where it went, or nothing. */
export type Lookup<T> = { outcome: 'found'; item: T } | { outcome: 'moved'; to: T } | { outcome: 'missing' }

/** A number that was split leaves a choice. */
export type SplitLookup<T> = Lookup<T> | { outcome: 'split'; choices: readonly T[] }
