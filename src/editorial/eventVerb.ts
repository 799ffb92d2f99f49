import type { EventVerb } from '../domain/eventVerbs.ts'
import type { HowSaved } from './howSaved.ts'

interface Document {
  _status?: string | null
  deletedAt?: string | null
}

/** The verb for a save, from the document before and after it. A draft beside the live document leaves it as it was. */
export function eventVerb(
  operation: 'create' | 'update',
  after: Document,
  before: Document | undefined,
  how: HowSaved,
): EventVerb {
  if (operation === 'create') return after._status === 'published' ? 'publisert' : 'opprettet'
  if (how.restoring) return 'hentetFram'
  if (after.deletedAt && !before?.deletedAt) return 'lagtIPapirkurven'
  if (!after.deletedAt && before?.deletedAt) return 'gjenopprettet'
  if (how.draft) return 'endret'
  if (after._status === 'published' && before?._status !== 'published') return 'publisert'
  if (after._status === 'draft' && before?._status === 'published') return 'avpublisert'
  return 'endret'
}
