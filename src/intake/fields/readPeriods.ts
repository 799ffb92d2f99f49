import type { Context, Findings } from '../context.ts'
import { proseLines } from '../proseLines.ts'
import type { OpenItem, ReadPeriode } from '../reading.ts'
import { sentences } from '../sentences.ts'
import type { Line } from '../splitLines.ts'
import { type ParsedPeriod, parsePeriods, parseSpans } from './parsePeriods.ts'

/** Years that count people or houses, not the project. */
const aboutFigures = /folketal|innbygg|befolkning|fødsel|busette|bosatte|prosent|%/i

/** «Pilotsatsingen: 1998 – 2003»: what stands before the colon, or before the years. */
const nameBefore = (text: string, { ord }: ParsedPeriod): string | null => {
  const before = text
    .slice(0, text.indexOf(ord))
    .replace(/[\s:(,–—-]+$/u, '')
    .replace(/^.*[;]\s*/u, '')
  return /\p{L}{3}/u.test(before) ? before : null
}

/** Words on a period's own line that the years cannot say («1. mai», «i eksisterende stillinger»). */
const precision = (text: string, { ord }: ParsedPeriod, navn: string | null): string | null => {
  const rest = text
    .replace(ord, '')
    .replace(navn ?? '', '')
    .replace(/^[\s:().,–—-]+|[\s:(),–—-]+$/gu, '')
  const inside =
    /\d{1,2}\.|\p{L}{3,9}\s+(?:19|20)\d{2}/u.test(ord) && !/^(?:fr[aå]|sid[ea]n)\s+\d{4}$/iu.test(ord)
  return inside ? ord : /\p{L}{3}/u.test(rest) ? rest : null
}

const fromOwnLine = ({ linje, text }: Line): ReadPeriode[] =>
  parsePeriods(text).map((period) => {
    const navn = nameBefore(text, period)
    return {
      navn,
      fra: period.fra,
      til: period.til,
      presisering: precision(text, period, navn),
      linje,
      sagtSom: period.ord,
    }
  })

const fromProse = ({ linje, text }: Line): ReadPeriode[] =>
  sentences(text)
    .filter((sentence) => !aboutFigures.test(sentence))
    .flatMap(parseSpans)
    .map(({ fra, til, ord }) => ({ navn: null, fra, til, presisering: null, linje, sagtSom: ord }))

const sameYears = (a: ReadPeriode, b: ReadPeriode): boolean => a.fra === b.fra && a.til === b.til

/** «Prosjekt Nederland: 2005 – 2009» as an item of its own, under no heading. */
const namedItem = /^[^:]{3,80}:\s*(?:fr[aå]\s+)?(?:19|20)\d{2}[^:]{0,30}$/iu

/** Reads periods: every line under their heading and items that name one; else ranges and «sidan 2004» in prose. */
export const readPeriods = ({ sections }: Context): Findings<ReadPeriode> => {
  const values: ReadPeriode[] = []
  const open: OpenItem[] = []
  const prose = proseLines(sections)
  for (const line of sections.filter(({ topic }) => topic === 'perioder').flatMap(({ lines }) => lines)) {
    const found = fromOwnLine(line)
    values.push(...found)
    if (found.length === 0)
      open.push({ linje: line.linje, tekst: line.text, ordliste: 'perioder', forslag: [] })
  }
  values.push(
    ...prose.filter(({ form, text }) => form === 'item' && namedItem.test(text)).flatMap(fromOwnLine),
  )
  if (values.length > 0) return { values, open, introductions: [] }
  for (const period of prose.flatMap(fromProse))
    if (!values.some((known) => sameYears(known, period))) values.push(period)
  return { values, open, introductions: [] }
}
