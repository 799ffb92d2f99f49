import type { readEntry } from './readSeeded.ts'

type Read = Awaited<ReturnType<typeof readEntry>>

/** What a source says, as the catalogue must say it: lists to the letter, prose by the facts it must hold. */
export interface ExpectedEntry {
  slug: string
  fields: Omit<Read, 'tekst'>
  /** How many paragraphs the description has: what has a field of its own does not stand there too. */
  paragraphs: number
  tells: Partial<Record<keyof Read['tekst'], readonly string[]>>
  /** What the source leaves for a person to settle. */
  open: readonly string[]
}
