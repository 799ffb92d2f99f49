import type { CollectionSlug } from 'payload'

export type SeedData = Readonly<Record<string, unknown>>

/** Ids of documents that are there, by collection and key. */
export type Ids = (collection: CollectionSlug, key: string) => string | null

/** One document of the seeds. */
export interface SeedRow {
  /** Value of the collection's key field. */
  key: string
  title: string
  /** Line or file, for issues. */
  place: string
  /** Keys of documents that must be there before this one. */
  needs: readonly { collection: CollectionSlug; key: string }[]
  /** The seeded fields, always the same ones in a collection; an empty one is null. */
  data: (ids: Ids) => SeedData
}
