import { fold } from '../domain/fold.ts'
import { wideGroups } from './fields/wideGroups.ts'
import type { TermIndex } from './termIndex.ts'

/** Words that make precise what stands before them; «som» and, but for activities, «med» narrow it to something else. */
const qualifiers: ReadonlySet<string> = new Set(
  'i på til for fra frå av innen innan ved der internt mot overfor mellom'.split(' '),
)
const shortest = 6

/**
 * The term that a text begins with and then makes precise: «Ungdom i alderen 18–25», «Idédugnad der alle var med».
 * A label may be named by one side of its slash.
 */
export const leadingTerm = (text: string, { vocabulary, labels }: TermIndex): string | null => {
  const words = fold(text).split(' ')
  const qualifies = (word = ''): boolean =>
    qualifiers.has(word) || (vocabulary === 'aktiviteter' && word === 'med')
  for (let length = Math.min(words.length - 1, 8); length > 0; length--) {
    if (!qualifies(words[length])) continue
    const beginning = words.slice(0, length).join(' ')
    if (beginning.length < shortest) return null
    const found = labels.filter(
      ({ kode, folded, words: label }) =>
        !wideGroups.has(kode) &&
        (folded === beginning || (label.length === 2 && length === 1 && label[1] === beginning)),
    )
    const codes = new Set(found.map(({ kode }) => kode))
    const [code] = codes
    if (code && codes.size === 1) return code
  }
  return null
}
