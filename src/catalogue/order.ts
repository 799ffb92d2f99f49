import { sortKey } from '../domain/sortKey.ts'
import type { Entry } from './entry.ts'

/** Positions of all entries in each fixed order; ties fall by slug, so that an order never wavers. */
export interface Order {
  tittel: readonly number[]
  nyeste: readonly number[]
  /** By the first year of the latest period, latest first; entries without a period last. */
  periode: readonly number[]
}

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b))

const latestStart = ({ perioder }: Entry): number =>
  Math.max(0, ...perioder.map(({ fra, til }) => fra ?? til ?? 0))

export const createOrder = (entries: readonly Entry[]): Order => {
  const rows = entries.map((entry, position) => ({ position, entry, key: sortKey(entry.tittel) }))
  const positions = (by: (a: (typeof rows)[number], b: (typeof rows)[number]) => number) =>
    rows.toSorted((a, b) => by(a, b) || compare(a.entry.slug, b.entry.slug)).map((row) => row.position)
  return {
    tittel: positions((a, b) => compare(a.key, b.key)),
    nyeste: positions((a, b) => compare(b.entry.publisert, a.entry.publisert)),
    periode: positions((a, b) => latestStart(b.entry) - latestStart(a.entry)),
  }
}
