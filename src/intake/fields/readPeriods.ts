import type { Context, Findings } from '../context.ts'
import { proseLines } from '../proseLines.ts'
import type { OpenItem, ReadPeriode } from '../reading.ts'
import { sentences } from '../sentences.ts'
import type { Line } from '../splitLines.ts'
import { lacksItsEnd, type ParsedPeriod, parsePeriods, parseSpans, parseTold } from './parsePeriods.ts'

/** Years that count people or houses, or tell of loss and growth: not of the project. */
const aboutFigures =
  /folketal|innbygg|befolkning|fødsel|busette|bosatte|prosent|%|(?<!\p{L})(?:mist|tapt|nedgang|auke|økt|økning|halvert|dobl)/iu
const aboutTheProject = /prosjekt|tiltak|satsing|kampanje|samarbeid|program/i

const verb = /\s+(?:er|var|går|gjekk|gikk|varte|varar|ble|blei|vart|start\p{L}*|har|hadde)(?!\p{L}).*$/iu
const namesNothing =
  /^(?:prosjekt(?:et|perioden?|tida|tiden)?|perioden?|tiltaket|arbeidet|hausten|høsten|våren|sommeren|sommaren)$/iu

/** «Pilotsatsingen: 1998 – 2003»: what stands before the colon, or before the years and their verb. */
const nameBefore = (text: string, { ord }: ParsedPeriod): string | null => {
  const before = text
    .slice(0, text.indexOf(ord))
    .replace(verb, '')
    .replace(/[\s:(,–—-]+$/u, '')
  return /^[\p{Lu}\d«].*\p{L}{2}/u.test(before) && !namesNothing.test(before) ? before : null
}

/** «… hovudprosjekt frå 2012»: the part of a project that a sentence gives years for. */
const partBefore = (sentence: string, { ord }: ParsedPeriod): string | null => {
  const before = sentence.slice(0, sentence.indexOf(ord) + ord.length)
  const part = before.match(/\b(?:for|hoved|hovud|pilot|del)prosjekt/giu)?.at(-1)
  return part ? part.charAt(0).toUpperCase() + part.slice(1).toLowerCase() : null
}

/** Days, months, seasons and «ca.», which years cannot say. */
const finer =
  /\b\d{1,2}\.|\bca\b|omtrent|om lag|januar|februar|mars|april|\bmai\b|juni|juli|august|september|oktober|november|desember|haust|høst|vår(?:en)?\b|sommar|sommer|vinter/iu

/** The words of a period's own line that are finer than years («fra 1. mai 2009»). */
const precision = (text: string, navn: string | null): string | null => {
  const rest = text.replace(navn ?? '', '').replace(/^[\s:(,–—-]+|[\s.:),–—-]+$/gu, '')
  return finer.test(rest) ? rest : null
}

const fromOwnLine = ({ linje, text }: Line): ReadPeriode[] =>
  parsePeriods(text).map((period) => {
    const navn = nameBefore(text, period)
    return {
      navn,
      fra: period.fra,
      til: period.til,
      presisering: precision(text, navn),
      linje,
      sagtSom: period.ord,
    }
  })

const fromProse = ({ linje, text }: Line): ReadPeriode[] =>
  sentences(text)
    .filter((sentence) => !aboutFigures.test(sentence) || aboutTheProject.test(sentence))
    .flatMap((sentence) => {
      const found = parseSpans(sentence)
      return (found.length > 0 ? found : parseTold(sentence)).map((period) => ({
        navn: partBefore(sentence, period),
        fra: period.fra,
        til: period.til,
        presisering: null,
        linje,
        sagtSom: period.ord,
      }))
    })

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
  for (const { linje, text } of prose)
    for (const tekst of sentences(text.slice(0, 5000)).filter(lacksItsEnd))
      open.push({ linje, tekst, ordliste: 'perioder', forslag: [] })
  for (const period of prose.flatMap(fromProse))
    if (!values.some((known) => sameYears(known, period))) values.push(period)
  return { values, open, introductions: [] }
}
