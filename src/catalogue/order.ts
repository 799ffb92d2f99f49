import { sortKey } from '../domain/sortKey.ts'
import type { Entry } from './entry.ts'
import { insertSorted } from './index/insertSorted.ts'
import type { Sort } from './query.ts'
import type { Steps } from './steps.ts'

export const fixedSorts = ['tittel', 'nyeste', 'periode'] as const satisfies readonly Sort[]
type FixedSort = (typeof fixedSorts)[number]

/** One fixed order of all entries, told by their addresses. */
export interface Order {
  /** First to last. */
  sorted: Uint32Array
  /** By address: how many stand before. */
  ranks: Uint32Array
}
export type Orders = Record<FixedSort, Order>

type Compare = (a: Entry, b: Entry) => number

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b))

const latestStart = ({ perioder }: Entry): number =>
  Math.max(0, ...perioder.map(({ fra, til }) => fra ?? til ?? 0))

/** Keys of titles are costly to make, and the same ones are compared many times. */
const byTitle = (): Compare => {
  const keys = new Map<Entry, string>()
  const keyOf = (entry: Entry): string => {
    const key = keys.get(entry) ?? sortKey(entry.tittel)
    keys.set(entry, key)
    return key
  }
  return (a, b) => compare(keyOf(a), keyOf(b))
}

const by: Record<FixedSort, () => Compare> = {
  tittel: byTitle,
  nyeste: () => (a, b) => compare(b.publisert, a.publisert),
  /** By the first year of the latest period, latest first; entries without a period last. */
  periode: () => (a, b) => latestStart(b) - latestStart(a),
}

const empty: Order = { sorted: new Uint32Array(0), ranks: new Uint32Array(0) }
export const noOrders: Orders = { tittel: empty, nyeste: empty, periode: empty }

/** The orders after a change at the touched addresses. Ties fall by slug, so that an order never wavers. */
export function* renewOrders(
  last: Orders,
  touched: ReadonlyMap<number, Entry | undefined>,
  entryAt: (address: number) => Entry | undefined,
  places: number,
): Steps<Orders> {
  const added = [...touched].flatMap(([address, entry]) => (entry ? [address] : []))
  const orders = { ...last }
  for (const sort of fixedSorts) {
    const first = by[sort]()
    const stay = last[sort].sorted.filter((address) => !touched.has(address))
    const sorted = yield* insertSorted(stay, added, (one, other) => {
      const [a, b] = [entryAt(one), entryAt(other)]
      return a && b ? first(a, b) || compare(a.slug, b.slug) : 0
    })
    const ranks = new Uint32Array(places)
    for (let rank = 0; rank < sorted.length; rank++) ranks[sorted[rank] ?? 0] = rank
    orders[sort] = { sorted, ranks }
    yield
  }
  return orders
}
