import { fold } from '../../domain/fold.ts'
import type { Context } from '../context.ts'
import { proseLines } from '../proseLines.ts'
import type { OpenItem, ReadTerm } from '../reading.ts'
import type { TermIndex } from '../termIndex.ts'

/** A word this long that is a whole label, or one side of a slash in it, means nothing else («tilflyttermappe»). */
const leastLetters = 12

const tellingWords = ({ labels }: TermIndex): ReadonlyMap<string, string> =>
  new Map(
    labels
      .filter(({ words }) => words.length <= 2)
      .flatMap(({ kode, words }) =>
        words.filter((word) => word.length >= leastLetters).map((word): [string, string] => [word, kode]),
      ),
  )

/** Activities that prose names by a word that only one term has: asked, not decided, for talk of a thing is not doing it. */
export const readToldActivities = (
  { sections, indexes }: Context,
  listed: readonly ReadTerm[],
): readonly OpenItem[] => {
  const telling = tellingWords(indexes.aktiviteter)
  const have = new Set(listed.map(({ kode }) => kode))
  return proseLines(sections).flatMap(({ linje, text }) =>
    fold(text)
      .split(' ')
      .flatMap((word): OpenItem[] => {
        const kode = telling.get(word)
        return kode && !have.has(kode)
          ? [{ linje, tekst: word, ordliste: 'aktiviteter', forslag: [kode] }]
          : []
      }),
  )
}
