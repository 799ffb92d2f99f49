import type { Malform } from '../domain/malform.ts'
import type { Term } from '../domain/vocabulary.ts'
import type { Entry } from './entry.ts'
import type { Fylke, Kommune, Region } from './place.ts'
import type { Resource } from './resource.ts'
import type { Settings } from './settings.ts'
import type { Withdrawn } from './withdrawn.ts'

/**
 * A plain page (about, accessibility, privacy) in one language; the editions of a page share its slug. `html` is safe:
 * made from the rich text at release.
 */
export interface Side {
  slug: string
  malform: Malform
  tittel: string
  /** The first paragraph as plain text; may be empty. */
  ingress: string
  html: string
}

/** Everything that is published, as plain data. Objects are never changed after they are handed over. */
export interface CatalogueContent {
  tiltak: readonly Entry[]
  ressurser: readonly Resource[]
  begreper: readonly Term[]
  kommuner: readonly Kommune[]
  fylker: readonly Fylke[]
  regioner: readonly Region[]
  sider: readonly Side[]
  trukket: readonly Withdrawn[]
  innstillinger: Settings
}

export const emptyContent: CatalogueContent = {
  tiltak: [],
  ressurser: [],
  begreper: [],
  kommuner: [],
  fylker: [],
  regioner: [],
  sider: [],
  trukket: [],
  innstillinger: { utgiver: null, kontaktEpost: null },
}
