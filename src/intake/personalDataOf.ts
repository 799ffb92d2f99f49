import { findPersonalData } from './findPersonalData.ts'
import type { PersonalData } from './reading.ts'
import type { Line } from './splitLines.ts'

const nameAlone =
  /^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?(?:\s\p{Lu}\.)?(?:\s\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?){1,2}$/u
const roleAlone =
  /^(?:\p{L}+\s)?\p{L}*(?:rådgiv[ea]r|leder|leiar|koordinator|konsulent|sjef|direktør|ordfør[ea]r|rådmann)\p{L}*$/iu
const near = 4

/** A visiting card at the end of a deck: a name on a line, then a title, then how to reach them. */
const isCard = (filled: readonly Line[], at: number): boolean => {
  const below = filled.slice(at + 1, at + near)
  return (
    nameAlone.test(filled[at]?.text ?? '') &&
    roleAlone.test(below[0]?.text ?? '') &&
    below.some(({ text }) => findPersonalData(text).length > 0)
  )
}

/** Personal data on every line of a document, for the editor. */
export const personalDataOf = (lines: readonly Line[]): readonly PersonalData[] => {
  const filled = lines.filter(({ form }) => form !== 'blank')
  return filled.flatMap(({ linje, text }, at) => {
    const found = findPersonalData(text).map(({ type, tekst }): PersonalData => ({ linje, type, tekst }))
    return isCard(filled, at) ? [{ linje, type: 'navn', tekst: text }, ...found] : found
  })
}
