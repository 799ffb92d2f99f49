import type { CollectionSlug } from 'payload'
import type { SeedRow } from './seedRow.ts'

/** Every seeded document of one collection, in an order in which each finds what it needs. */
export interface SeedTable {
  collection: CollectionSlug
  /** The field that tells the documents apart. */
  keyField: string
  /** Where editors may change the key: the field by which the document is known all the same. */
  titleField?: string
  rows: readonly SeedRow[]
  /** Published on creation, where the collection has drafts. */
  published?: boolean
}
