/** What decides whether a document is public. */
export interface Publishable {
  _status?: string | null
  deletedAt?: string | null
}

/** The one definition of public right now: published, and not in the trash. */
export const isLive = (document: Publishable): boolean =>
  document._status === 'published' && !document.deletedAt
