import type { Context, Findings } from '../context.ts'
import { proseLines } from '../proseLines.ts'
import type { OpenItem, ReadPeriode } from '../reading.ts'
import { sentences } from '../sentences.ts'
import type { Line } from '../splitLines.ts'
import { lacksItsEnd, type ParsedPeriod, parsePeriods, parseSpans, parseTold } from './parsePeriods.ts'

/** Years that count people or houses, or tell of loss and growth: not of the project. */
const aboutFigures =
  /folketal|innbygg|befolkning|fødsel|busette|bosatte|statistikk|registerdata|prosent|%|(?<!\p{L})(?:mist|tapt|nedgang|auke|økt|økning|halvert|dobl)|\d\s+(?:\p{L}+\s+)?(?:famili|person|barn|ungdom|(?:til|inn)flytt)\p{L}*\s+(?:har|hadde|er|var|kom|flytt)/iu
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

/** «Forprosjekt: 2008. Hovedprosjekt: 2009–2011»: each part with its years. */
const betweenParts = /(?<=\d)[.,;]?\s+(?:og\s+)?(?=(?:for|hoved|hovud|pilot|del)?prosjekt)/iu

const fromOwnLine = ({ linje, text }: Line): ReadPeriode[] =>
  text.split(betweenParts).flatMap((part) => {
    const unnamed = precision(part, null)
    return parsePeriods(part).map((period) => {
      const navn = nameBefore(part, period)
      return {
        navn,
        fra: period.fra,
        til: period.til,
        presisering: navn ? precision(part, navn) : unnamed,
        linje,
        sagtSom: period.ord,
      }
    })
  })

/** «Kommuneplanen for 2010–2022»: the years of a plan. */
const ofAPlan = /plan\p{L}*\s+(?:for\s+)?(?:perioden\s+)?\(?$/iu

/** A sentence without the project's name before its verb: «Lys i glaset | vart starta i 2008». */
const untitled = (sentence: string, title: string): string => {
  const name = title.split(/\s+[–—-]\s+|:\s/u).find((part) => part && sentence.startsWith(`${part} `))
  return name ? sentence.slice(name.length) : sentence
}

/** «Eit tidlegare prosjekt, Heim att (2006–2008)»: another one's years. */
const aboutAnother =
  /(?<!\p{L})(?:tidligere|tidlegare|forrige|førre|foregående)\s+(?:\p{L}+\s+)?\p{L}*(?:prosjekt|satsing|tiltak)/iu

/** Stretches of years that a sentence gives the project, not the figures or the plans it speaks of. */
const spansOf = (sentence: string): readonly ParsedPeriod[] =>
  aboutAnother.test(sentence) || (aboutFigures.test(sentence) && !aboutTheProject.test(sentence))
    ? []
    : parseSpans(sentence).filter(({ ord }) => !ofAPlan.test(sentence.slice(0, sentence.indexOf(ord))))

/** «Oppstart var hausten 2011, og prosjektet vert avslutta i 2014»: one sentence, one period. */
const joined = (told: readonly ParsedPeriod[]): readonly ParsedPeriod[] => {
  const [first, last] = told
  return told.length === 2 && first && last && first.til === null && last.fra === null && last.til !== null
    ? [{ ...first, til: last.til }]
    : told
}

/** A beginning told in one sentence and an end in another, and nothing else: one period. */
const endsMet = (told: readonly ReadPeriode[]): readonly ReadPeriode[] => {
  const [first, last] = told
  if (told.length !== 2 || !first || !last || first.navn || last.navn) return told
  const one = first.til === null && last.fra === null && (first.fra ?? 0) <= (last.til ?? 0)
  return one ? [{ ...first, til: last.til }] : told
}

const fromProse = ({ linje, text }: Line, title: string): ReadPeriode[] =>
  sentences(text).flatMap((sentence) => {
    const found = spansOf(sentence)
    const told = found.every(({ til }) => til === null) ? parseTold(untitled(sentence, title)) : []
    // «Satsinga starta i 2005 og vart frå 2007 fast drift»: the beginning that is told as one counts.
    return joined(told.length > 0 ? told : found).map((period) => ({
      navn: partBefore(sentence, period),
      fra: period.fra,
      til: period.til,
      presisering: null,
      linje,
      sagtSom: period.ord,
    }))
  })

/** «Forprosjekt i 2010 …; hovudprosjekt frå 2012»: how long the first part lasted, a person must tell. */
const singleYearOfPart = /(?:for|pilot|del)prosjekt\p{L}*\s+(?:\p{L}+\s+){0,2}i\s+((?:19|20)\d{2})(?!\d)/iu

const sameYears = (a: ReadPeriode, b: ReadPeriode): boolean => a.fra === b.fra && a.til === b.til

/** «Prosjekt Nederland: 2005 – 2009» as an item of its own, under no heading. */
const namedItem = /^[^:]{3,80}:\s*(?:fr[aå]\s+)?(?:19|20)\d{2}[^:]{0,30}$/iu

/** «2010–2012. Forlenget til 2013»: a later end of another period, which a person must settle. */
const isExtension = ({ fra, til }: ReadPeriode, others: readonly ReadPeriode[]): boolean =>
  fra === null && others.some((other) => other.fra !== null && other.til !== null && other.til < (til ?? 0))

/** Reads periods: every line under their heading and items that name one; else ranges and «sidan 2004» in prose. */
export const readPeriods = ({ sections, titleLine }: Context): Findings<ReadPeriode> => {
  const values: ReadPeriode[] = []
  const open: OpenItem[] = []
  const prose = proseLines(sections)
  for (const line of sections.filter(({ topic }) => topic === 'perioder').flatMap(({ lines }) => lines)) {
    const found = fromOwnLine(line)
    const extended = found.filter((period) => isExtension(period, found))
    values.push(...found.filter((period) => !extended.includes(period)))
    const asked = found.length === 0 ? [line.text] : extended.map(({ sagtSom }) => sagtSom)
    open.push(
      ...asked.map((tekst) => ({ linje: line.linje, tekst, ordliste: 'perioder' as const, forslag: [] })),
    )
  }
  values.push(
    ...prose.filter(({ form, text }) => form === 'item' && namedItem.test(text)).flatMap(fromOwnLine),
  )
  if (values.length > 0) return { values, open, introductions: [] }
  for (const { linje, text } of prose)
    for (const tekst of sentences(text.slice(0, 5000)).filter(lacksItsEnd))
      open.push({ linje, tekst, ordliste: 'perioder', forslag: [] })
  const title = titleLine?.text ?? ''
  for (const period of endsMet(prose.flatMap((line) => fromProse(line, title))))
    if (!values.some((known) => sameYears(known, period))) values.push(period)
  for (const { linje, text } of prose)
    for (const tekst of sentences(text.slice(0, 5000))) {
      const year = Number(singleYearOfPart.exec(tekst)?.[1])
      if (year && !values.some(({ fra, til }) => fra === year || til === year))
        open.push({ linje, tekst, ordliste: 'perioder', forslag: [] })
    }
  return { values, open, introductions: [] }
}
