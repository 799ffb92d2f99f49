import type { Payload } from 'payload'
import { vocabularies } from '../domain/vocabulary.ts'
import {
  type LiveCollection,
  type LiveDocuments,
  liveCollections,
  readCollection,
  readSettings,
} from './readLive.ts'

/** A document that was saved or removed; null says that anything may have changed. */
export type Reported = { collection: string; id: string } | null

/** Keeps what is live in memory and reads anew only what was reported. */
export interface LiveReader {
  report(change: Reported): void
  /** What is live now. Documents of which nothing was reported are the same objects as last time. */
  read(): Promise<LiveDocuments>
}

interface Stored {
  id: string | number
}

/** Beyond this many documents a collection is read whole. */
const mostAtOnce = 100

/** Terms stand in an order that a change of one can change. */
const isOrdered = (collection: LiveCollection): boolean => vocabularies.some((name) => name === collection)

export const createLiveReader = (payload: Payload): LiveReader => {
  const stored = new Map<LiveCollection, ReadonlyMap<string, Stored>>()
  let reported = new Map<LiveCollection, Set<string>>()
  let isUnsure = true

  const readWhole = async (collection: LiveCollection): Promise<void> => {
    const docs: readonly Stored[] = await readCollection(payload, collection)
    stored.set(collection, new Map(docs.map((doc) => [String(doc.id), doc])))
  }

  const readSome = async (collection: LiveCollection, ids: ReadonlySet<string>): Promise<void> => {
    const docs: readonly Stored[] = await readCollection(payload, collection, [...ids])
    const now = new Map(stored.get(collection))
    for (const id of ids) now.delete(id)
    for (const doc of docs) now.set(String(doc.id), doc)
    stored.set(collection, now)
  }

  return {
    report: (change) => {
      const collection = liveCollections.find((slug) => slug === change?.collection)
      if (change === null) isUnsure = true
      else if (collection) reported.set(collection, (reported.get(collection) ?? new Set()).add(change.id))
    },
    read: async () => {
      const whole = isUnsure ? liveCollections : []
      const changes = isUnsure ? [] : [...reported]
      reported = new Map()
      isUnsure = false
      try {
        for (const collection of whole) await readWhole(collection)
        for (const [collection, ids] of changes)
          await (ids.size > mostAtOnce || isOrdered(collection)
            ? readWhole(collection)
            : readSome(collection, ids))
        // One small document: read every time.
        const innstillinger = await readSettings(payload)
        const all = liveCollections.map((slug) => [slug, [...(stored.get(slug)?.values() ?? [])]])
        return { ...Object.fromEntries(all), innstillinger } as LiveDocuments
      } catch (error) {
        // What could not be read is still to be read.
        isUnsure = true
        throw error
      }
    },
  }
}
