/** What decides whether a document is public. Times are ISO 8601; absent bounds are open. */
export interface Publishable {
  _status?: string | null
  deletedAt?: string | null
  publisertFra?: string | null
  publisertTil?: string | null
}

/** The one definition of public right now: published, not in the trash, and inside its own time window if it has one. */
export const isLive = (document: Publishable, now: Date): boolean =>
  document._status === 'published' &&
  !document.deletedAt &&
  (!document.publisertFra || Date.parse(document.publisertFra) <= now.getTime()) &&
  (!document.publisertTil || now.getTime() < Date.parse(document.publisertTil))
