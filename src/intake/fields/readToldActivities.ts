import { fold } from '../../domain/fold.ts'
import type { Context, Findings } from '../context.ts'
import { proseLines } from '../proseLines.ts'
import type { OpenItem, ReadTerm } from '../reading.ts'
import { sentences } from '../sentences.ts'
import type { TermIndex } from '../termIndex.ts'

/** A word this long that is a whole label, or one side of a slash in it, means nothing else («tilflyttermappe»). */
const leastLetters = 12
/** Proper names of channels, which mean their term wherever they stand. */
const channels: readonly (readonly [name: string, kode: string])[] = [['facebook', 'sosiale-medier']]

/** A sentence that tells what the project made or held; talk of a thing is not doing it. */
const made =
  /(?<!\p{L})(?:laga|laget|lagar|lager|lagde|utarbeid\p{L}*|opprett\p{L}*|etabler\p{L}*|produser\p{L}*|utvikl(?:a|et|ar|er)|arranger\p{L}*|del(?:er|te|ar|t) ut|send(?:er|te|t)|g[aå]v ut|ga ut)(?!\p{L})/iu

const tellingWords = ({ labels }: TermIndex): ReadonlyMap<string, string> => {
  const known = new Set(labels.map(({ kode }) => kode))
  return new Map([
    ...labels
      .filter(({ words }) => words.length <= 2)
      .flatMap(({ kode, words }) =>
        words.filter((word) => word.length >= leastLetters).map((word): [string, string] => [word, kode]),
      ),
    ...channels.filter(([, kode]) => known.has(kode)),
  ])
}

/**
 * Activities that prose names by a word that only one term has: taken where the sentence says that it was made or held,
 * else asked.
 */
export const readToldActivities = (
  { sections, indexes }: Context,
  listed: readonly ReadTerm[],
): Findings<ReadTerm> => {
  const telling = tellingWords(indexes.aktiviteter)
  const have = new Set(listed.map(({ kode }) => kode))
  const values: ReadTerm[] = []
  const open: OpenItem[] = []
  for (const { linje, text } of proseLines(sections))
    for (const sentence of sentences(text.slice(0, 5000)))
      for (const [word] of sentence.matchAll(/\p{L}+/gu)) {
        const kode = telling.get(fold(word))
        if (!kode || have.has(kode)) continue
        have.add(kode)
        if (made.test(sentence)) values.push({ kode, sikkerhet: 'similar', linje, sagtSom: word })
        else open.push({ linje, tekst: word, ordliste: 'aktiviteter', forslag: [kode] })
      }
  return { values, open, introductions: [] }
}
