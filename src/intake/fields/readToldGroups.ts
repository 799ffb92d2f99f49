import { fold } from '../../domain/fold.ts'
import { alikeWords } from '../alikeWords.ts'
import type { Context, Findings } from '../context.ts'
import { proseLines } from '../proseLines.ts'
import type { OpenItem, ReadTerm } from '../reading.ts'
import { sentences } from '../sentences.ts'
import type { TermIndex } from '../termIndex.ts'

const aboutGroups = /målgrupp/i
/** Where a sentence says who the groups are: «Ungdom er hovedmålgruppe», «Målgruppa er unge vaksne». */
const saidToBe =
  /^(.{3,60}?)\s+(?:er|var)\s+(?:\p{L}+\s+){0,2}\p{L}*målgrupp|målgrupp\p{L}*\s+(?:\p{L}+\s+){0,2}(?:er|var)\s+(.{3,120})/iu
/** What stands right before the people that a project is for: enough to ask, not to decide. */
const aimedAt =
  /\b(?:ret(?:tet|ta|ter seg|tar seg) mot|(?:integrering|inkludering|busetjing|busetting|bosetting)(?:a|en)? av)\s+((?:\S+\s*){1,3})/iu
const shortestInflected = 6

const labelsIn = (text: string, { labels }: TermIndex): readonly string[] => {
  const folded = ` ${fold(text)} `
  const words = folded.trim().split(' ')
  const named = labels.filter((label) =>
    label.words.length > 1
      ? folded.includes(` ${label.folded} `)
      : words.some(
          (word) =>
            word === label.folded || (word.length >= shortestInflected && alikeWords(word, label.folded)),
        ),
  )
  return [...new Set(named.map(({ kode }) => kode))]
}

/** Target groups told in prose. A sentence about them that names no known one, or only hints, is left open. */
export const readToldGroups = (
  { sections, titleLine, indexes }: Context,
  listed: boolean,
): Findings<ReadTerm> => {
  const values: ReadTerm[] = []
  const open: OpenItem[] = []
  const index = indexes.malgrupper
  const ask = (linje: number, tekst: string, forslag: readonly string[]) => {
    if (!listed) open.push({ linje, tekst, ordliste: 'malgrupper', forslag })
  }
  for (const { linje, text } of [...(titleLine ? [titleLine] : []), ...proseLines(sections)])
    for (const sentence of sentences(text.slice(0, 5000))) {
      const said = saidToBe.exec(sentence)
      const codes = said ? labelsIn(said[1] ?? said[2] ?? '', index) : []
      values.push(
        ...codes.map((kode): ReadTerm => ({ kode, sikkerhet: 'similar', linje, sagtSom: sentence })),
      )
      if (codes.length > 0) continue
      const hinted = labelsIn(aimedAt.exec(sentence)?.[1] ?? '', index)
      if (hinted.length > 0 || aboutGroups.test(sentence)) ask(linje, sentence, hinted)
    }
  return { values, open, introductions: [] }
}
