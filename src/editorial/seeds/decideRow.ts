import { fingerprint } from './fingerprint.ts'
import type { KeptReason } from './seedReport.ts'
import type { SeedData } from './seedRow.ts'

export type Decision = { write: 'create' | 'update' | 'nothing' } | { write: 'nothing'; kept: KeptReason }

export interface Stored extends SeedData {
  froMerke?: string | null
  deletedAt?: string | null
  _status?: string | null
}

/**
 * What to do with one seeded document. Its mark (`froMerke`) is the fingerprint of what the seeds last wrote: as long as
 * it fits the stored fields the document is the seeds' to update, and afterwards it is the editors'. So is one that was
 * unpublished: the seeds would publish it again.
 */
export function decideRow(seeded: SeedData, stored: Stored | undefined, deletedByEditor: boolean): Decision {
  if (!stored) return deletedByEditor ? { write: 'nothing', kept: 'deleted' } : { write: 'create' }
  const fields = Object.keys(seeded)
  const now = fingerprint(stored, fields)
  if (stored.deletedAt) return { write: 'nothing', kept: 'trashed' }
  if (now === fingerprint(seeded, fields)) return { write: 'nothing' }
  return now === stored.froMerke && stored._status !== 'draft'
    ? { write: 'update' }
    : { write: 'nothing', kept: 'changed' }
}
