import { fold } from '../../domain/fold.ts'
import type { Vocabulary } from '../../domain/vocabulary.ts'
import type { Context, Findings } from '../context.ts'
import type { SectionTopic } from '../headings.ts'
import { leadingTerm } from '../leadingTerm.ts'
import { matchTerm, type TermMatch } from '../matchTerm.ts'
import type { OpenItem, ReadTerm } from '../reading.ts'
import type { Line } from '../splitLines.ts'
import { splitTerms } from '../splitTerms.ts'
import { suggestTerms } from '../suggestTerms.ts'
import type { TermIndex } from '../termIndex.ts'

/** «Ungdom (18–25 år)», «Kvinner – særleg unge»: the head is the term, the rest makes it precise. */
const head = (text: string): string => text.replace(/\s*\([^()]*\)\s*$|\s+[–—-]\s.*$|:\s.*$/u, '')

/** Commas and semicolons part values; a slash or «og» does only where the vocabulary says so. */
const pieces = (text: string): string[] =>
  text.split(/\s*[,;]\s+(?:og |samt )?|\s+og\s+(?=\S+$)/u).filter((piece) => fold(piece) !== '')

/** A longer line is a text, and a person reads it. */
const longestValue = 600

interface LineReading {
  terms: readonly (TermMatch & { sagtSom: string })[]
  leftOver: readonly string[]
}

const readWhole = (text: string, index: TermIndex, cut: boolean): TermMatch[] | null => {
  if (index.byFolded.has(fold(text))) return [matchTerm(text, index)].filter((match) => match !== null)
  const split = splitTerms(text, index)
  if (split) return split
  const match = matchTerm(text, index, cut)
  return match ? [match] : null
}

const readLine = ({ text, cut }: Line, index: TermIndex): LineReading => {
  const told = (sagtSom: string, matches: readonly TermMatch[]) =>
    matches.map((match) => ({ ...match, sagtSom }))
  if (text.length > longestValue) return { terms: [], leftOver: [text] }
  const whole = readWhole(text, index, cut)
  if (whole) return { terms: told(text, whole), leftOver: [] }

  const parts = pieces(text)
  const read = parts.map((part) => readWhole(part, index, cut && part === parts.at(-1)))
  if (parts.length > 1 && read.some(Boolean))
    return {
      terms: read.flatMap((matches, at) => told(parts[at] ?? text, matches ?? [])),
      leftOver: parts.filter((_, at) => !read[at]),
    }

  const kode = index.byFolded.get(fold(head(text)))?.kode ?? leadingTerm(text, index)
  if (kode) return { terms: [{ kode, sikkerhet: 'similar', sagtSom: text }], leftOver: [] }
  return { terms: [], leftOver: [text] }
}

/** Reads the values of one vocabulary under its heading; what no term covers is left open, with suggestions. */
export const readTermList = (
  { sections, indexes }: Context,
  topic: SectionTopic,
  vocabulary: Vocabulary,
): Findings<ReadTerm> => {
  const values: ReadTerm[] = []
  const open: OpenItem[] = []
  const introductions: number[] = []
  const index = indexes[vocabulary]
  for (const { lines } of sections.filter((section) => section.topic === topic))
    for (const [at, line] of lines.entries()) {
      const { terms, leftOver } = readLine(line, index)
      const leadsIn = line.form !== 'item' && line.text.endsWith(':') && lines[at + 1]?.form === 'item'
      if (terms.length === 0 && leadsIn) {
        introductions.push(line.linje)
        continue
      }
      values.push(...terms.map((term) => ({ ...term, linje: line.linje })))
      open.push(
        ...leftOver.map((tekst) => ({
          linje: line.linje,
          tekst,
          ordliste: vocabulary,
          forslag: suggestTerms(tekst, index),
        })),
      )
    }
  return { values, open, introductions }
}
