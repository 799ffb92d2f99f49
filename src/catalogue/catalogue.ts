import type { Malform } from '../domain/malform.ts'
import type { CatalogueContent, Side } from './content.ts'
import type { Entry } from './entry.ts'
import type { Facet } from './facet.ts'
import type { FacetValue } from './foundBy.ts'
import type { KommuneIndex } from './kommuneIndex.ts'
import type { Lookup, SplitLookup } from './lookup.ts'
import type { Fylke, Region } from './place.ts'
import type { CatalogueQuery, CatalogueResult } from './query.ts'
import type { Resource } from './resource.ts'
import type { Related } from './statedRelations.ts'
import type { Statistics } from './statistics/statistics.ts'
import type { Suggest } from './suggest/suggestion.ts'
import type { Terms } from './terms.ts'
import type { Withdrawn } from './withdrawn.ts'

/** The published catalogue: immutable, in memory, answering by look-up. A change makes a new one. */
export interface Catalogue {
  /** Hash of the content. */
  readonly version: string
  readonly content: CatalogueContent
  readonly terms: Terms
  readonly kommuner: KommuneIndex
  /** Old slugs lead to the entry of today. */
  entry(slug: string): Lookup<Entry>
  entryById(id: string): Entry | undefined
  /** What was taken down from the address, present or former, where nothing else has it now. */
  withdrawn(slug: string): Withdrawn | undefined
  /** Every entry with the value, newest first. */
  entriesWith(facet: Facet, value: string): readonly Entry[]
  /** How many entries have the value. */
  count(facet: Facet, value: string): number
  /** Stated relations, then at most three alike. */
  related(entry: Entry): readonly Related[]
  /** Never throws; a page past the end is empty. */
  query(query: CatalogueQuery): CatalogueResult
  /** Which terms and places of an entry a text finds, by any of their labels, hidden ones too. */
  foundBy(text: string): (entry: Entry) => readonly FacetValue[]
  /** A few things whose names answer a text that may be half written or misspelt. */
  readonly suggest: Suggest
  /** What the content says as a whole; counted the first time somebody asks. */
  statistics(): Statistics
  /** Old slugs lead to the resource of today. */
  resource(slug: string): Lookup<Resource>
  fylke(number: string): Fylke | undefined
  /** By today's number or an old one. */
  findFylke(number: string): SplitLookup<Fylke>
  region(slug: string): Region | undefined
  /** In the language asked for where there is such an edition. */
  side(slug: string, malform: Malform): Side | undefined
}
