import { yearRange } from '../../domain/checkPeriode.ts'

export interface ParsedPeriod {
  fra: number | null
  til: number | null
  /** The words that said so. */
  ord: string
}

const year = String.raw`((?:19|20)\d{2})`
const dash = String.raw`\s*[-–—/]+\s*`
const today = String.raw`(?:til\s+)?(?:d\.?\s?d\.?|dags\s+dato|i\s+dag|nå|no|idag)(?![\p{L}])`
const month = String.raw`(?:\d{1,2}\.\s?)?(?:\p{L}{3,9}\.?\s+)?`
const from = String.raw`(?:fr(?:a|å)(?:\s+og\s+med|\s*o\.?m\.?)?|siden|sidan|fom\.?|f\.o\.m\.?)\s+(?:år(?:et)?\s+)?`

type Rule = readonly [
  pattern: RegExp,
  years: (first: string, second: string) => [number | null, number | null],
]

/** The most telling first; what one rule took, the next does not see. */
const spans: readonly Rule[] = [
  [new RegExp(`${year}${dash}${today}`, 'iu'), (a) => [Number(a), null]],
  [
    new RegExp(
      `(?:${from}${month})?${year}(?:${dash}|\\s+(?:til(?:\\s+og\\s+med)?|t\\.?o\\.?m\\.?)\\s+${month})${year}(?!\\d)`,
      'iu',
    ),
    (a, b) => [Number(a), Number(b)],
  ],
  [
    new RegExp(`${year}\\s*[-–—]\\s*(\\d{2})(?![\\d.,])`, 'u'),
    (a, b) => [Number(a), Number(a.slice(0, 2) + b)],
  ],
  [new RegExp(`${from}${month}${year}(?!\\d)`, 'iu'), (a) => [Number(a), null]],
]
const ends: readonly Rule[] = [
  [new RegExp(`${year}\\s*[-–—]+\\s*$`, 'u'), (a) => [Number(a), null]],
  [
    new RegExp(
      `(?:start(?:et|a|ar|er)?(?:\\s+opp)?|oppstart|etablert|oppretta|opprettet)\\s+(?:i\\s+)?${month}${year}`,
      'iu',
    ),
    (a) => [Number(a), null],
  ],
  [
    new RegExp(`(?:til(?:\\s+og\\s+med)?|ut|avslutt(?:et|a))\\s+(?:i\\s+)?${month}${year}`, 'iu'),
    (a) => [null, Number(a)],
  ],
  [new RegExp(`(?<!\\d)${year}(?!\\d)`, 'u'), (a) => [Number(a), Number(a)]],
]

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
    return [...(sane(found) ? [found] : []), ...around.flatMap((part) => apply(part, rules))]
  }
  return []
}

/** A length without an end year: «Treårig prosjekt fra 2006» ends in a year that a person must tell. */
const lasts = /\p{L}årig|\b(?:over|i|på)\s+(?:to|tre|fire|fem|\d)\s+år\b/iu

/** Stretches of years in running text: ranges and «sidan 2004», never a lone year. */
export const parseSpans = (text: string): readonly ParsedPeriod[] =>
  apply(text.slice(0, 5000), spans).filter(({ til }) => til !== null || !lasts.test(text))

/** Periods on a line that is about nothing else: where it holds no range, «2010 –» and a lone year count too. */
export const parsePeriods = (text: string): readonly ParsedPeriod[] => {
  const found = parseSpans(text)
  return found.length > 0 ? found : apply(text.slice(0, 1000), ends)
}
