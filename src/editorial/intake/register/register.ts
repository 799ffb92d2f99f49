/** A document that was brought in. */
export interface Registered {
  sha256: string
  navn: string
  /** Of its proposal. */
  tittel: string
}

/**
 * What has been brought in, in memory: most documents of a run are new, and for those nothing need be asked of the
 * database. A yes is to be looked up, a no is sure as of when it was read.
 */
export interface Register {
  mayHave(sha256: string): boolean
  /** Whether a document of this name, or a proposal of this title, may be there. */
  mayHaveEarlier(navn: string, tittel: string): boolean
  /** Whether the catalogue has a picture of this address. */
  hasPicture(url: string): boolean
  add(document: Registered): void
}
