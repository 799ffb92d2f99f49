import { fold } from '../../domain/fold.ts'
import type { Vocabulary } from '../../domain/vocabulary.ts'
import type { Context, Findings } from '../context.ts'
import type { SectionTopic } from '../headings.ts'
import { leadingTerm } from '../leadingTerm.ts'
import { matchTerm, type TermMatch } from '../matchTerm.ts'
import type { OpenItem, ReadTerm } from '../reading.ts'
import { sentences } from '../sentences.ts'
import type { Line } from '../splitLines.ts'
import { splitTerms } from '../splitTerms.ts'
import { suggestTerms } from '../suggestTerms.ts'
import type { TermIndex } from '../termIndex.ts'
import { listedInSentence } from './sentenceOpening.ts'

/** What a list's wordings mean where no label says so; null where nothing is certain. */
export type Hint = (text: string, index: TermIndex) => readonly TermMatch[] | null

/** «Ungdom (18–25 år)», «Kvinner – særleg unge»: the head is the term, the rest makes it precise. */
const head = (text: string): string => text.replace(/\s*\([^()]*\)\s*$|\s+[–—-]\s.*$|:\s.*$/u, '')

/** What may follow a value and leave it what it is: «(Placement)», «16–20 år», «o.l.». */
const aside =
  /\s*\([^()]*\)$|,?\s+(?:i alderen |mellom )?\d{1,2}(?:\s*[-–—]\s*|\s+(?:og|til)\s+)\d{1,2}(?:\s*år)?$|\s+(?:o\.?\s?l|m\.?\s?m|m\.?\s?v|etc|osv)$/iu

/** Commas and semicolons part values; a slash or «og» does only where the vocabulary says so. */
const pieces = (text: string): string[] =>
  text
    .split(/\s*[,;]\s+(?:og |samt )?|\s+og\s+(?=\S+$)/u)
    .map((piece) => piece.replace(leadIn, ''))
    .filter((piece) => fold(piece) !== '')
/** Words before a value that leave it what it is. */
const leadIn =
  /^(?:men\s+)?(?:både|særl[ei]g|spesielt|hovedsakelig|hovudsakleg|i hovedsak|i hovudsak|primært|først og fremst|fyrst og fremst|fortrinnsvis|også|òg|inkludert|blant anna|blant annet|bl\.\s?a\.|m\.a\.|til dømes|for eksempel|f\.eks\.|og|samt)\s+/iu
const joint = /\s+(?:og|samt|eller)\s+/giu
/** «Annonsering i media og på nettet»: no value of its own. */
const listed = /[,;]\s/
const goesOn = /^(?:i|på|til|for|av|med|hos|ved|om)\s/iu

/** A longer line is a text, and a person reads it. */
const longestValue = 600
const mostJoints = 12

interface LineReading {
  terms: readonly (TermMatch & { sagtSom: string })[]
  leftOver: readonly string[]
}

const readWhole = (text: string, index: TermIndex, cut: boolean, hint: Hint): readonly TermMatch[] | null => {
  const bare = text.replace(/[\s.,;:]+$/u, '')
  if (index.byFolded.has(fold(bare))) return [matchTerm(bare, index)].filter((match) => match !== null)
  const split = splitTerms(bare, index)
  if (split) return split
  const match = matchTerm(text, index, cut)
  if (match) return [match]
  const hinted = hint(bare, index)
  const plain = bare.replace(aside, '')
  return hinted ?? (plain === bare ? null : readWhole(plain, index, false, hint))
}

interface Piece {
  matches: readonly TermMatch[]
  leftOver: string | null
}

/** A value, or two values joined by «og»: both can be read, or the first is a label to the letter. */
const readPiece = (text: string, index: TermIndex, cut: boolean, hint: Hint): Piece | null => {
  const whole = readWhole(text, index, cut, hint)
  if (whole) return { matches: whole, leftOver: null }
  const halves = [...text.matchAll(joint)]
    .slice(0, mostJoints)
    .map(({ index: at, 0: words }) => [text.slice(0, at), text.slice(at + words.length)] as const)
  for (const [before, after] of halves) {
    const first = readWhole(before, index, false, hint)
    const second = first && readWhole(after, index, cut, hint)
    if (second) return { matches: [...first, ...second], leftOver: null }
  }
  for (const [before, after] of halves) {
    if (goesOn.test(after)) continue
    const label = index.byFolded.get(fold(before))
    if (label) return { matches: [{ kode: label.kode, sikkerhet: label.sikkerhet }], leftOver: after }
  }
  return null
}

/** «Annonsering i media Ungdomskonferanse»: a known value and an unknown one, parted before the capital. */
const atCapital = (text: string, { byFolded }: TermIndex): readonly [string, string] | null => {
  for (const { index: at } of [...text.matchAll(/\s(?=\p{Lu})/gu)].slice(0, mostJoints)) {
    const [before, after] = [text.slice(0, at), text.slice(at + 1)]
    if (byFolded.has(fold(before)) || byFolded.has(fold(after))) return [before, after]
  }
  return null
}

const readText = (text: string, index: TermIndex, cut: boolean, hint: Hint): LineReading => {
  const told = (sagtSom: string, matches: readonly TermMatch[]) =>
    matches.map((match) => ({ ...match, sagtSom }))
  const parts = pieces(text)
  const read = parts.map((part, at) => readPiece(part, index, cut && at === parts.length - 1, hint))
  const whole = readWhole(text.replace(leadIn, ''), index, cut, hint)
  // «Bygdemiljø, trygge oppvekstvilkår» is like «bygdemiljø», and more than that.
  const isLikened = whole?.length === 1 && whole[0]?.sikkerhet === 'similar' && listed.test(text)
  const isMore = read.every(Boolean) || parts.some((part) => index.byFolded.has(fold(part)))
  if (whole && !(isLikened && isMore)) return { terms: told(text, whole), leftOver: [] }

  if (read.some(Boolean))
    return {
      terms: read.flatMap((piece, at) => told(parts[at] ?? text, piece?.matches ?? [])),
      leftOver: parts.flatMap((part, at) => {
        const piece = read[at]
        return piece ? (piece.leftOver ?? []) : [part]
      }),
    }

  const [first, second] = atCapital(text, index) ?? []
  if (first && second) {
    const both = [readText(first, index, false, hint), readText(second, index, cut, hint)]
    return {
      terms: both.flatMap(({ terms }) => terms),
      leftOver: both.flatMap(({ leftOver }) => leftOver),
    }
  }

  const kode = index.byFolded.get(fold(head(text)))?.kode ?? leadingTerm(text, index)
  if (kode) return { terms: [{ kode, sikkerhet: 'similar', sagtSom: text }], leftOver: [] }
  return { terms: [], leftOver: [text] }
}

/** A sentence that lists more values than it can be read as: those. */
const readSentence = (text: string, index: TermIndex, cut: boolean, hint: Hint): LineReading => {
  const plain = readText(text, index, cut, hint)
  const values = plain.leftOver.length > 0 ? listedInSentence(text) : null
  const listed = values === null ? plain : readText(values, index, cut, hint)
  return listed.terms.length > plain.terms.length ? listed : plain
}

/** A line as one text where it can be read so, else sentence by sentence. */
const readLine = ({ text, cut }: Line, index: TermIndex, hint: Hint): LineReading => {
  if (text.length > longestValue) return { terms: [], leftOver: [text] }
  const whole = readSentence(text, index, cut, hint)
  const parts = sentences(text)
  if (whole.leftOver.length === 0 || parts.length < 2) return whole
  const read = parts.map((part, at) => readSentence(part, index, cut && at === parts.length - 1, hint))
  const terms = read.flatMap((one) => one.terms)
  return terms.length > 0 ? { terms, leftOver: read.flatMap(({ leftOver }) => leftOver) } : whole
}

const noHint: Hint = () => null

/** Reads the values of one vocabulary under its heading; what no term covers is left open, with suggestions. */
export const readTermList = (
  { sections, indexes }: Context,
  topic: SectionTopic,
  vocabulary: Vocabulary,
  hint: Hint = noHint,
): Findings<ReadTerm> => {
  const values: ReadTerm[] = []
  const open: OpenItem[] = []
  const introductions: number[] = []
  const index = indexes[vocabulary]
  for (const { lines } of sections.filter((section) => section.topic === topic))
    for (const [at, line] of lines.entries()) {
      const { terms, leftOver } = readLine(line, index, hint)
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
