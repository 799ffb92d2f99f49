import type { Entry } from './entry.ts'
import type { Facet } from './facet.ts'

export const sorts = ['relevans', 'tittel', 'nyeste', 'periode'] as const
export type Sort = (typeof sorts)[number]

/** What a visitor asks of the list. Choices within a facet are either/or, facets and text narrow together. */
export interface CatalogueQuery {
  q: string
  choices: Partial<Record<Facet, readonly string[]>>
  sort: Sort
  /** From 1. */
  page: number
  pageSize: number
}

export interface FacetCount {
  value: string
  /** Entries that would match with this as the facet's only choice. */
  count: number
  chosen: boolean
}

export interface CatalogueResult {
  total: number
  entries: readonly Entry[]
  facets: Record<Facet, readonly FacetCount[]>
}
