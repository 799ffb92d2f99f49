export type Document = Readonly<Record<string, unknown>>

/** What the server answers of the newest saved version of a document (`siste-lagring`). */
export interface StoredVersion {
  dokument: Document
  /** The name of whoever saved it. */
  hvem: string
  /** ISO 8601. */
  tidspunkt: string
}

/** The number of saves behind a version. */
export const savesOf = (document: Document): number => Number(document.lagring ?? 0)
