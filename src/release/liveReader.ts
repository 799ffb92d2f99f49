import type { Payload } from 'payload'
import { isLive, type Publishable } from '../domain/liveness.ts'
import { vocabularies } from '../domain/vocabulary.ts'
import {
  type GroundCollection,
  type GroundDocuments,
  groundCollections,
  readCollection,
  readSettings,
  withDrafts,
} from './readLive.ts'

/** A document that was saved or removed; null says that anything may have changed. */
export type Reported = { collection: string; id: string } | null

export interface Live {
  /** Documents of which nothing was reported are the same objects as last time. */
  ground: GroundDocuments
  /** Ids of the entries that have to be read anew; null for all of them. */
  tiltak: readonly string[] | null
}

/** Keeps the ground in memory and reads anew only what was reported. */
export interface LiveReader {
  report(change: Reported): void
  read(): Promise<Live>
}

interface Stored extends Publishable {
  id: string | number
}

/** Beyond this many documents a collection is read whole. */
const mostAtOnce = 100

/** Terms stand in an order that a change of one can change. */
const isOrdered = (collection: GroundCollection): boolean => vocabularies.some((name) => name === collection)

export const createLiveReader = (payload: Payload): LiveReader => {
  const stored = new Map<GroundCollection, ReadonlyMap<string, Stored>>()
  let reported = new Map<GroundCollection | 'tiltak', Set<string>>()
  let isUnsure = true

  const readWhole = async (collection: GroundCollection): Promise<void> => {
    const docs: readonly Stored[] = await readCollection(payload, collection)
    stored.set(collection, new Map(docs.map((doc) => [String(doc.id), doc])))
  }

  const readSome = async (collection: GroundCollection, ids: ReadonlySet<string>): Promise<void> => {
    const docs: readonly Stored[] = await readCollection(payload, collection, [...ids])
    const now = new Map(stored.get(collection))
    for (const id of ids) now.delete(id)
    for (const doc of docs) now.set(String(doc.id), doc)
    stored.set(collection, now)
  }

  return {
    report: (change) => {
      const collection = (['tiltak', ...groundCollections] as const).find(
        (slug) => slug === change?.collection,
      )
      if (change === null) isUnsure = true
      else if (collection) reported.set(collection, (reported.get(collection) ?? new Set()).add(change.id))
    },
    read: async () => {
      const [wasUnsure, changes] = [isUnsure, reported]
      reported = new Map()
      isUnsure = false
      try {
        for (const collection of groundCollections) {
          const ids = changes.get(collection) ?? new Set()
          if (wasUnsure || ids.size > mostAtOnce || (ids.size > 0 && isOrdered(collection)))
            await readWhole(collection)
          else if (ids.size > 0) await readSome(collection, ids)
        }
        // One small document: read every time.
        const innstillinger = await readSettings(payload)
        const all = groundCollections.map((slug) => {
          const docs = [...(stored.get(slug)?.values() ?? [])]
          return [slug, withDrafts.includes(slug) ? docs.filter(isLive) : docs]
        })
        const ground = { ...Object.fromEntries(all), innstillinger } as GroundDocuments
        return { ground, tiltak: wasUnsure ? null : [...(changes.get('tiltak') ?? [])] }
      } catch (error) {
        // What could not be read is still to be read.
        isUnsure = true
        throw error
      }
    },
  }
}
