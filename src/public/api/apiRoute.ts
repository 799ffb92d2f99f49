import type { z } from 'zod'
import type { Catalogue } from '../../catalogue/catalogue.ts'
import type { Site } from '../half.ts'
import type { Handler } from '../http/respond.ts'
import type { Said } from './said.ts'

/** The named parts of the path, and what stands behind the question mark. */
export interface RouteExample {
  params?: Readonly<Record<string, string>>
  search?: string
}

/** One address of the API: who answers, and what the OpenAPI document says of it. */
export interface ApiRoute {
  /** Below `/v1`, as Express writes it. */
  path: string
  id: string
  summary: Said
  /** Checks what stands behind the question mark. */
  parameters: z.ZodObject
  /** What each named part of the path is. */
  inPath: Readonly<Record<string, Said>>
  answer: z.ZodType
  /** Where an old address leads on (308), leaves a choice (300), or tells what was taken down (410). */
  moved?: true
  split?: z.ZodType
  withdrawn?: z.ZodType
  /** A question that gives something to look at, or nothing where the catalogue has nothing to show. */
  example: (catalogue: Catalogue) => RouteExample | null
  handler: (site: Site) => Handler
}
