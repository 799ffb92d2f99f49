import { yearRange } from '../../domain/checkPeriode.ts'

export interface ParsedPeriod {
  fra: number | null
  til: number | null
  /** The words that said so. */
  ord: string
}

const year = String.raw`((?:19|20)\d{2})`
const dash = String.raw`\s*[-–—/]+\s*`
const today = String.raw`(?:til\s+)?(?:d\.?\s?d\.?|dags\s+dato|i\s+dag|nå|no|idag)(?!\p{L})`
/** What may stand before a year: a day, a month by number or name, a season. */
const month = String.raw`(?:\d{1,2}\.\s?){0,2}(?:\p{L}{3,9}\.?\s+)?`
const from = String.raw`(?:fr(?:a|å)(?:\s+og\s+med|\s*o\.?m\.?)?|siden|sidan|fom\.?|f\.o\.m\.?)\s+(?:år(?:et)?\s+)?`
const until = String.raw`\s+(?:til(?:\s+og\s+med)?|t\.?o\.?m\.?)\s+`

type Rule = readonly [
  pattern: RegExp,
  years: (first: string, second: string) => [number | null, number | null],
]

const openEnded = (first: string): [number, null] => [Number(first), null]

/** The most telling first; what one rule took, the next does not see. */
const spans: readonly Rule[] = [
  [new RegExp(`${year}${dash}${today}`, 'iu'), openEnded],
  [
    new RegExp(`(?:${from}${month})?${year}(?:${dash}|${until})${month}${year}(?!\\d)`, 'iu'),
    (first, last) => [Number(first), Number(last)],
  ],
  [
    new RegExp(`${year}\\s*[-–—]\\s*(\\d{2})(?![\\d.,])`, 'u'),
    (first, last) => [Number(first), Number(first.slice(0, 2) + last)],
  ],
  [new RegExp(`${from}${month}${year}(?!\\d)`, 'iu'), openEnded],
]
const starts: readonly Rule[] = [
  [
    new RegExp(
      `(?:start(?:et|a|ar|er)?(?:\\s+opp)?|oppstart|etablert|oppretta|opprettet)\\s+(?:i\\s+)?${month}${year}`,
      'iu',
    ),
    openEnded,
  ],
]
const ends: readonly Rule[] = [
  [new RegExp(`${year}\\s*[-–—]+\\s*$`, 'u'), openEnded],
  ...starts,
  [
    new RegExp(`(?:til(?:\\s+og\\s+med)?|ut|avslutt(?:et|a))\\s+(?:i\\s+)?${month}${year}`, 'iu'),
    (last) => [null, Number(last)],
  ],
  [new RegExp(`(?<!\\d)${year}(?!\\d)`, 'u'), (only) => [Number(only), Number(only)]],
]

/** A length without an end year: «Treårig prosjekt fra 2006» ends in a year that a person must tell. */
const lasts = /\p{L}årig|\b(?:over|i|på)\s+(?:to|tre|fire|fem|\d)\s+år\b/iu
const longest = 5000

const sane = ({ fra, til }: ParsedPeriod): boolean =>
  [fra, til].every((value) => value === null || (value >= yearRange.first && value <= yearRange.last)) &&
  (fra === null || til === null || fra <= til)

const apply = (text: string, rules: readonly Rule[]): ParsedPeriod[] => {
  for (const [pattern, years] of rules) {
    const match = pattern.exec(text)
    if (!match) continue
    const [fra, til] = years(match[1] ?? '', match[2] ?? '')
    const found = { fra, til, ord: match[0].trim() }
    const around = [text.slice(0, match.index), text.slice(match.index + match[0].length)]
    return [found, ...around.flatMap((part) => apply(part, rules))]
  }
  return []
}

const kept = (text: string, found: readonly ParsedPeriod[]): readonly ParsedPeriod[] =>
  found.filter((period) => sane(period) && (period.til !== null || !lasts.test(text)))

/** Stretches of years in running text: ranges and «sidan 2004», never a lone year. */
export const parseSpans = (text: string): readonly ParsedPeriod[] =>
  kept(text, apply(text.slice(0, longest), spans))

/** «Prosjektet starta hausten 2010»: the year that a beginning is told with. */
export const parseStart = (text: string): readonly ParsedPeriod[] =>
  kept(text, apply(text.slice(0, longest), starts))

/** Periods on a line that is about nothing else: where it holds no range, «2010 –» and a lone year count too. */
export const parsePeriods = (text: string): readonly ParsedPeriod[] => {
  const found = apply(text.slice(0, longest), spans)
  return kept(text, found.length > 0 ? found : apply(text.slice(0, longest), ends))
}
