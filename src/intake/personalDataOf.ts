import { findPersonalData } from './findPersonalData.ts'
import type { PersonalData } from './reading.ts'
import type { Line } from './splitLines.ts'

/** Personal data on every line of a document, for the editor. */
export const personalDataOf = (lines: readonly Line[]): readonly PersonalData[] =>
  lines.flatMap(({ linje, text }) =>
    findPersonalData(text).map(({ type, tekst }): PersonalData => ({ linje, type, tekst })),
  )
