import type { Vocabulary } from '../../domain/vocabulary.ts'
import type { Facet } from '../facet.ts'
import type { TermAttention } from './termAttention.ts'

/** How many entries stand under a value of a facet. */
export interface ValueCount {
  value: string
  count: number
}

/** What the catalogue says as a whole. Every number is the one that the list answers under the same choices. */
export interface Statistics {
  total: number
  /** Values with entries, most entries first; `noneGiven` is among them where it applies. */
  counts(facet: Facet): readonly ValueCount[]
  /** Entries that have both an activity and a target group. */
  crossing(aktivitet: string, malgruppe: string): number
  /** Terms in use with their entries and what the resources found, in the order of the vocabulary. */
  attention(vocabulary: AttendedVocabulary): readonly TermAttention[]
}

/** The vocabularies that findings of resources are tied to. */
export type AttendedVocabulary = Extract<Vocabulary, 'malgrupper' | 'bliFaktorer'>
