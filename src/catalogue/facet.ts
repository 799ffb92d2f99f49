import { malformer } from '../domain/malform.ts'
import { evidensnivaer, opphavstyper } from '../domain/tiltak.ts'
import { vocabularies } from '../domain/vocabulary.ts'

/** What entries can be narrowed by: the vocabularies, the places, the years and the fixed choices. */
export const facets = [
  ...vocabularies,
  'kommune',
  'fylke',
  'region',
  'periode',
  'malform',
  'evidens',
  'opphav',
] as const
export type Facet = (typeof facets)[number]

/** Facets whose values never change. */
export const fixedFacets = { malform: malformer, evidens: evidensnivaer, opphav: opphavstyper } as const

/** The value of entries that say nothing in a facet: «ikke oppgitt». */
export const noneGiven = 'ingen'

/** One value for each facet. */
export const forEachFacet = <T>(make: (facet: Facet) => T): Record<Facet, T> =>
  Object.fromEntries(facets.map((facet) => [facet, make(facet)])) as Record<Facet, T>
