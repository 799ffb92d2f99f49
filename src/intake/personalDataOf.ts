import { findPersonalData } from './findPersonalData.ts'
import type { Unwrapped } from './joinWrapped.ts'
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

/** What begins on one line and ends on the next, as what stands on each. */
const acrossLines = ({ lines, partsOf }: Unwrapped): PersonalData[] =>
  lines.flatMap(({ linje: first, text }) => {
    const parts = partsOf.get(first)
    if (!parts) return []
    return findPersonalData(text).flatMap(({ type, tekst, start }): PersonalData[] => {
      const on = parts.flatMap(({ linje, start: from }, at): PersonalData[] => {
        const to = parts[at + 1]?.start ?? text.length
        const piece = text.slice(Math.max(start, from), Math.min(start + tekst.length, to)).trim()
        return piece ? [{ linje, type, tekst: piece }] : []
      })
      return on.length > 1 ? on : []
    })
  })

/** Personal data on every line of a document, for the editor. */
export const personalDataOf = (lines: readonly Line[], unwrapped?: Unwrapped): readonly PersonalData[] => {
  const filled = lines.filter(({ form }) => form !== 'blank')
  const whole = filled.flatMap(({ linje, text }, at) => {
    const found = findPersonalData(text).map(({ type, tekst }): PersonalData => ({ linje, type, tekst }))
    return isCard(filled, at) ? [{ linje, type: 'navn' as const, tekst: text }, ...found] : found
  })
  return [...whole, ...(unwrapped ? acrossLines(unwrapped) : [])].sort((a, b) => a.linje - b.linje)
}
