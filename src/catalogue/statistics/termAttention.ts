import type { Term } from '../../domain/vocabulary.ts'
import type { Finding, Resource } from '../resource.ts'

/** How much attention a term gets: the entries that have it, and the findings that speak of it. */
export interface TermAttention {
  term: Term
  count: number
  findings: readonly { resource: Resource; finding: Finding }[]
}
