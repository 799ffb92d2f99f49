import type { CollectionSlug } from 'payload'
import type { Ids } from './seedRow.ts'

/** Where the ids of seeded documents are kept while a load runs. */
export interface KnownIds {
  look: Ids
  set: (collection: CollectionSlug, key: string, id: string) => void
}

export const knownIds = (): KnownIds => {
  const ids = new Map<string, string>()
  return {
    look: (collection, key) => ids.get(`${collection}/${key}`) ?? null,
    set: (collection, key, id) => void ids.set(`${collection}/${key}`, id),
  }
}
