import type { Entry } from '../entry.ts'
import type { Steps } from '../steps.ts'

/** What a new list of entries changes of where entries stand. */
export interface Rearrangement {
  added: readonly Entry[]
  removed: readonly Entry[]
  /** Addresses where another entry stands now, or none. */
  touched: ReadonlyMap<number, Entry | undefined>
}

/** Where entries stand: an entry keeps its address as long as it is in the catalogue. */
export interface Arrangement {
  /** Gives new entries the places of those that are gone, then places after the last. Changes nothing yet. */
  plan(entries: readonly Entry[]): Steps<Rearrangement>
  /** Makes a plan true. */
  settle(plan: Rearrangement): void
}

const entriesAtOnce = 5000

export const createArrangement = (): Arrangement => {
  const addresses = new Map<Entry, number>()
  const places: (Entry | undefined)[] = []

  return {
    *plan(entries) {
      const stays = new Uint8Array(places.length)
      const added: Entry[] = []
      for (const [at, entry] of entries.entries()) {
        const address = addresses.get(entry)
        if (address === undefined) added.push(entry)
        else stays[address] = 1
        if (at % entriesAtOnce === 0) yield
      }
      const removed: Entry[] = []
      const touched = new Map<number, Entry | undefined>()
      const free: number[] = []
      for (let address = 0; address < places.length; address++) {
        if (stays[address]) continue
        free.push(address)
        const entry = places[address]
        if (!entry) continue
        removed.push(entry)
        touched.set(address, undefined)
      }
      for (const [n, entry] of added.entries()) touched.set(free[n] ?? places.length + n - free.length, entry)
      return { added, removed, touched }
    },
    settle: ({ removed, touched }) => {
      for (const entry of removed) addresses.delete(entry)
      for (const [address, entry] of touched) {
        places[address] = entry
        if (entry) addresses.set(entry, address)
      }
    },
  }
}
