import type { TermIndex } from '../termIndex.ts'
import type { Hint } from './readTermList.ts'

/** What wordings mean (`kode`) where no label says so; the first that fits counts. */
export type Hints = readonly (readonly [kode: string, wording: RegExp])[]

/** The term in force that a wording hints at; null where none does. */
export const hintedCode = (hints: Hints, text: string, { byFolded }: TermIndex): string | null => {
  const known = new Set([...byFolded.values()].map(({ kode }) => kode))
  return hints.find(([kode, wording]) => known.has(kode) && wording.test(text))?.[0] ?? null
}

export const hintFrom =
  (hints: Hints): Hint =>
  (text, index) => {
    // What stands between commas is asked about piece by piece.
    const kode = /[,;]\s/.test(text) ? null : hintedCode(hints, text, index)
    return kode ? [{ kode, sikkerhet: 'similar' }] : null
  }
