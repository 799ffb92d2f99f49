/** The controlled vocabularies (ordlister). Each is a collection of the same shape, in the order editors meet them. */
export const vocabularies = [
  'fagomrader',
  'aktiviteter',
  'salgsargumenter',
  'malgrupper',
  'partnertyper',
  'bliFaktorer',
] as const

export type Vocabulary = (typeof vocabularies)[number]

/** A term (begrep). `kode` never changes; labels may. */
export interface Term {
  ordliste: Vocabulary
  kode: string
  /** Preferred label in bokmål and in nynorsk. */
  nb: string
  nn: string
  /** Other labels that may be shown. */
  alternative: readonly string[]
  /** Spellings to recognise and never show. */
  skjulte: readonly string[]
  definisjon: string | null
  /** `kode` of the broader term in the same vocabulary. */
  overordnet: string | null
  status: TermStatus
  /** `kode` of the term to use instead, when retired by a merge. */
  erstattetAv: string | null
}

export const termStatuses = ['gjeldende', 'utgatt'] as const
export type TermStatus = (typeof termStatuses)[number]
