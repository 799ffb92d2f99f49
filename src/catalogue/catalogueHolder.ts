import type { Catalogue } from './catalogue.ts'

type Listener = (catalogue: Catalogue) => void

/** Holds the catalogue that is served now. */
export interface CatalogueHolder {
  /** Null until the first release. */
  get(): Catalogue | null
  /** Puts a catalogue in force at once and tells every subscriber. */
  set(catalogue: Catalogue): void
  /** Answers how to unsubscribe. */
  subscribe(listener: Listener): () => void
}

export const createCatalogueHolder = (): CatalogueHolder => {
  let current: Catalogue | null = null
  const listeners = new Set<Listener>()
  return {
    get: () => current,
    set: (catalogue) => {
      current = catalogue
      for (const listener of listeners) listener(catalogue)
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}
