import { findPersonalData } from '../findPersonalData.ts'
import type { PersonalData } from '../reading.ts'

type Found = Pick<PersonalData, 'type' | 'tekst'>

/**
 * The words of what a reading found on a line, found again there. Where the line alone tells of fewer (a name that is
 * broken over two lines), they are one piece without words: all of the line.
 */
export const foundOn = (text: string, found: readonly PersonalData[]): readonly Found[] => {
  const words = findPersonalData(text)
  const count = (some: readonly Found[], kind: Found['type']): number =>
    some.filter(({ type }) => type === kind).length
  const [missed] = found.filter(({ type }) => count(words, type) < count(found, type))
  if (missed) return [{ type: missed.type, tekst: '' }]
  return found.length > 0 ? words : []
}
