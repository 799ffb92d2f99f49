import { fold } from '../../domain/fold.ts'
import { alikeWords } from '../alikeWords.ts'
import type { Context, Findings } from '../context.ts'
import { matchTerm } from '../matchTerm.ts'
import { proseLines } from '../proseLines.ts'
import type { OpenItem, ReadTerm } from '../reading.ts'
import { sentences } from '../sentences.ts'
import type { TermIndex } from '../termIndex.ts'
import { readGroup } from './readGroup.ts'
import { wideGroups } from './wideGroups.ts'

const aboutGroups = /målgrupp/i
/** Where a text says who the groups are: «Ungdom er hovedmålgruppe», «Målgruppa er unge vaksne», «gruppa var …». */
const saidToBe =
  /^(.{3,60}?)\s+(?:er|var)\s+(?:\p{L}+\s+){0,2}\p{L}*målgrupp|(?:målgrupp\p{L}*|\bgrupp(?:a|en))\s+(?:\p{L}+\s+){0,2}(?:er|var)\s+(.{3,120})/iu
/** Whom a project says that it is for. */
const madeFor =
  /\b(?:rett(?:et|a|er seg|ar seg) (?:seg )?(?:inn )?mot|\p{L}*(?:prosjekt|tiltak|tilbod|tilbud|ordning|program)\p{L}* (?:for|til)|vil ha (?:flere|fleire))\s+(.{3,120})/iu
/** A title that names a group is about it: «Integrering av flyktninger», «Ungdom som ressurs». */
const inTitle = /^(.{3,40}?) som |\b(?:av|for)\s+(.{3,40})/iu
/** What stands right before people in prose: enough to ask, not to decide. */
const aimedAt =
  /\b(?:integrering|inkludering|busetjing|busetting|bosetting|rekruttering)(?:a|en)? av\s+((?:\S+\s*){1,3})/iu
const shortestInflected = 6

const groupsIn = (text: string, index: TermIndex): readonly string[] => {
  const { labels } = index
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
  const hinted = text.split(/\s*,\s*|\s+og\s+/u).flatMap((part) => readGroup(part, index) ?? [])
  return [...new Set([...named, ...hinted].map(({ kode }) => kode))]
}

/** The groups of an enumeration («ungdom, hytteigarar og turistar»), each read alone, up to where it goes on. */
const enumerated = (
  text: string | undefined,
  read: (part: string) => { kode: string } | null | undefined,
): readonly string[] => {
  const list = (text ?? '').replace(/\s(?:som|der|slik|med|i|på|ved|gjennom)\s.*$/u, '')
  const codes = list.split(/\s*,\s*|\s+og\s+/u).flatMap((part) => read(part)?.kode ?? [])
  return codes.filter((kode) => !wideGroups.has(kode))
}

/**
 * Target groups told in prose or in the title. Where the document lists none, what a project says that it is for counts;
 * a sentence about groups that names no known one, or only hints at some, is left open.
 */
export const readToldGroups = (
  { sections, titleLine, indexes }: Context,
  listed: boolean,
): Findings<ReadTerm> => {
  const index = indexes.malgrupper
  const values: ReadTerm[] = []
  const open: OpenItem[] = []
  const take = (codes: readonly string[], linje: number, sagtSom: string) =>
    values.push(...codes.map((kode): ReadTerm => ({ kode, sikkerhet: 'similar', linje, sagtSom })))
  // In a title every word weighs: «familieinnvandra kvinner» is no «kvinner».
  const exact = (part: string) => index.byFolded.get(fold(part))
  const near = (part: string) => matchTerm(part, index)
  const title = listed ? null : inTitle.exec(titleLine?.text ?? '')
  if (title && titleLine) take(enumerated(title[1] ?? title[2], exact), titleLine.linje, titleLine.text)
  for (const { linje, text } of proseLines(sections))
    for (const sentence of sentences(text.slice(0, 5000))) {
      const said = saidToBe.exec(sentence)
      const named = said ? groupsIn(said[1] ?? said[2] ?? '', index) : []
      const narrow = named.filter((kode) => !wideGroups.has(kode))
      // «Høyt utdannet arbeidskraft» is no «arbeidskraft generelt».
      const codes = narrow.length > 0 ? narrow : named
      const meant = codes.length > 0 || listed ? codes : enumerated(madeFor.exec(sentence)?.[1], near)
      take(meant, linje, sentence)
      if (meant.length > 0 || listed) continue
      const hinted = groupsIn(aimedAt.exec(sentence)?.[1] ?? '', index).filter(
        (kode) => !wideGroups.has(kode),
      )
      if (hinted.length > 0 || aboutGroups.test(sentence))
        open.push({ linje, tekst: sentence, ordliste: 'malgrupper', forslag: hinted })
    }
  return { values, open, introductions: [] }
}
