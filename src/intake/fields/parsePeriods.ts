import { yearRange } from '../../domain/checkPeriode.ts'

export interface ParsedPeriod {
  fra: number | null
  til: number | null
  /** The words that said so. */
  ord: string
}

/** «1990-tallet» is no year. */
const year = String.raw`((?:19|20)\d{2})(?!\d|\s?-?tal)`
const dash = String.raw`\s*[-‒–—−/]+\s*`
const today = String.raw`(?:(?:og\s+)?(?:fram\s+)?til\s+)?(?:d\.?\s?d\.?|dags\s+dato|i\s+dag|nå|no|idag|pågår|pågåande|pågående|fr[ae]mover|framover)(?!\p{L})`
const monthName =
  'jan(?:uar)?|feb(?:ruar)?|mars|apr(?:il)?|mai|juni?|juli?|aug(?:ust)?|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|des(?:ember)?'
const season = 'vår(?:en)?|haust(?:en)?|høst(?:en)?|somm[ae]r(?:en)?|vinter(?:en)?'
const part = String.raw`årsskiftet|ca|rundt|omkring|(?:slutten|starten|begynnelsen|byrjinga|midten|utgangen|løpet)\s+av`
/** What may stand before a year: a day, a month by number or name, a season. */
const within = String.raw`(?:\d{1,2}[./]\s?){0,2}(?:(?<=/\s?)\d{1,2}\s)?(?:(?:${monthName}|${season}|${part})\.?\s+){0,2}`
const from = String.raw`(?:fr(?:a|å)(?:\s+og\s+med|\s*o\.?m\.?)?|siden|sidan|fom\.?|f\.o\.m\.?)\s+(?:år(?:et)?\s+)?`
const until = String.raw`\s+(?:og\s+)?(?:(?:fram\s+)?til(?:\s+og\s+med)?|ut|t\.?o\.?m\.?)\s+`
const project = String.raw`(?<!\p{L})\p{L}*(?:prosjekt|tiltak|satsing|satsning|arbeid|kampanje|ordning|program|mobilisering|flytting|nettverk|konsept|trainee)\p{L}*`
const begun = String.raw`(?:start(?:et|a|ar|er)?(?:\s+opp)?|oppstart(?:en)?|etablert|etablerte|oppretta|opprettet|initiert|igangs(?:att|ett)|beg?ynte|begynt|byrja|lanser(?:t|te|a)|innført|innførte|tok\s+til|(?:satt|satte|sett|sette|kom|gikk|gjekk|dratt|drege|sparka|sparket)\s+i\s+gang|f[øy]rste\s+g[ao]ng(?:en)?)`
const ended =
  '(?:ferdig|avslutt(?:et|a|es|ast)|avslutning|fullført|sluttført|slutt(?:a|et)?|var(?:e|er|te|ar)|gå(?:r|ande)?|holder|holdt|held|heldt|gikk|gjekk)'
/** «Tok grep», «sette i gang»: a beginning told in two words, with others between. */
const took = String.raw`(?:tok|satte|sette)\s+(?:[\p{L}-]+\s+){0,3}?`
const hold = String.raw`(?:grep|tak|initiativ(?:et)?|i\s+gang)(?!\p{L})`
const held = '(?:gjennomfør[td]|pågikk|pågjekk|gikk|gjekk)'
const made = '(?:kjørte|køyrde|gjennomførte|arrangerte)'
const clause = String.raw`(?:(?!\d{4})[^.;]){0,60}?`

type Rule = readonly [
  pattern: RegExp,
  years: (first: string, second: string) => [number | null, number | null],
]

const openEnded = (first: string): [number, null] => [Number(first), null]
const between = (first: string, last: string): [number, number] => [Number(first), Number(last)]
const only = (single: string): [number, number] => [Number(single), Number(single)]
const ending = (last: string): [null, number] => [null, Number(last)]

const rule = (pattern: string, years: Rule[1]): Rule => [new RegExp(pattern, 'iu'), years]

/** The most telling first; what one rule took, the next does not see. */
const spans: readonly Rule[] = [
  rule(
    String.raw`${within}${year}\s+og\s+(?:\p{L}+\s+){0,2}(?:fortsatt|framleis|fremdeles)(?!\p{L})`,
    openEnded,
  ),
  rule(String.raw`${within}${year}(?:${dash}|\s+(?:og\s+)?)${today}`, openEnded),
  rule(`(?:${from})?${within}${year}(?:${dash}|${until})${within}${year}`, between),
  rule(String.raw`(?<!\p{L})mellom\s+${within}${year}\s+og\s+${within}${year}`, between),
  rule(String.raw`${begun}\s*:?\s+(?:i\s+)?${within}${year}${clause}${ended}${clause}${year}`, between),
  rule(
    String.raw`${begun}\s+(?:opp\s+)?${project}\s+${clause}(?<!\p{L})i\s+${within}${year}${clause}${ended}${clause}${year}`,
    between,
  ),
  rule(String.raw`${year}\s*[-–—/]\s*(\d{2})(?![\d.,/])`, (first, last) =>
    between(first, first.slice(0, 2) + last),
  ),
  rule(`${from}${within}${year}`, openEnded),
]
const told: readonly Rule[] = [
  rule(
    String.raw`(?:^|\s)${project}[\s,]${clause}${begun}\s+(?:opp\s+)?(?:${clause}\s)?(?:i\s+)?${within}${year}`,
    openEnded,
  ),
  rule(
    String.raw`^\s*(?:prosjekt|opp)?start(?:et|år|a)?(?:\s+(?:var|er|blir|vart|ble|blei))?\s*:?\s*(?:i\s+)?${within}${year}`,
    openEnded,
  ),
  rule(String.raw`^\s*(?:var|vart|ble|blei)\s+${begun}\s+(?:i\s+)?${within}${year}`, openEnded),
  rule(
    String.raw`^\s*(?:det(?:te)?|vi|kommun(?:en|ene|ane)|bygda|regionrådet)\s+(?:ble\s+|blei\s+|vart\s+)?${begun}\s+(?:${clause}\s)?(?:i\s+)?${within}${year}`,
    openEnded,
  ),
  rule(
    String.raw`(?<!\p{L})${begun}\s+(?:opp\s+)?${project}\s+(?:${clause}\s)?i\s+${within}${year}`,
    openEnded,
  ),
  rule(String.raw`(?<!\p{L})i\s+${within}${year}${clause}\s${begun}\s+${clause}${project}`, openEnded),
  rule(String.raw`(?<!\p{L})${took}${hold}\s+(?:[\p{L}-]+\s+){0,3}?i\s+${within}${year}`, openEnded),
  rule(String.raw`(?<!\p{L})${took}i\s+${within}${year}\s+(?:[\p{L}-]+\s+){0,3}?${hold}`, openEnded),
  rule(String.raw`(?<!\p{L})i\s+${within}${year}\s+${took}${hold}`, openEnded),
  rule(String.raw`(?<!\p{L})${made}\s+i\s+${within}${year}\s+(?:\p{L}+\s+)?${project}`, only),
  rule(String.raw`(?<!\p{L})i\s+${within}${year}\s+${made}\s+${clause}${project}`, only),
  rule(String.raw`(?<!\p{L})(?:siden|sidan)\s+\p{L}*start(?:en|a)?\s+(?:i\s+)?${within}${year}`, openEnded),
  rule(String.raw`${project}\s${clause}${held}\s+i\s+${within}${year}\s+og\s+${year}`, between),
  rule(String.raw`${project}\s${clause}${held}\s+(?:i\s+)?${within}${year}`, only),
  rule(
    String.raw`${project}\s+(?:ble|blei|vart|var|er)?\s*(?:ferdig|avslutt(?:et|a|es|ast)|fullført|sluttført|slutt(?:a|et))\s+(?:i\s+)?${within}${year}`,
    ending,
  ),
  rule(
    String.raw`${project}\s${clause}(?:vare|varte|varer|varar|går|gikk|gjekk)\s+(?:ut|til(?:\s+og\s+med)?)\s+${within}${year}`,
    ending,
  ),
]
const alone: readonly Rule[] = [
  rule(String.raw`${within}${year}\s*(?:[-‒–—−]+>?|→)\s*$`, openEnded),
  rule(String.raw`${begun}\s*:?\s+(?:i\s+)?${within}${year}`, openEnded),
  rule(
    String.raw`(?:til(?:\s+og\s+med)?|ut|ferdig|avslutt(?:et|a)|avslutning)\s*:?\s+(?:i\s+)?${within}${year}`,
    ending,
  ),
  rule(String.raw`${within}(?<!\d)${year}`, only),
]

/** A length without an end year: «Treårig prosjekt fra 2006» ends in a year that a person must tell. */
const lasts =
  /(?:\p{L}|\d-?)årig|\b(?:over|i|på)\s+(?:to|tre|fire|fem|\d)\s+år\b|^\s*(?:to|tre|fire|fem|\d)\s+år\b/iu
const longest = 5000

const sane = ({ fra, til }: ParsedPeriod): boolean =>
  [fra, til].every((value) => value === null || (value >= yearRange.first && value <= yearRange.last)) &&
  (fra === null || til === null || fra <= til)

const anyYear = /(?:19|20)\d{2}/

const apply = (text: string, rules: readonly Rule[]): ParsedPeriod[] => {
  if (!anyYear.test(text)) return []
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

/** A beginning whose end is told as a length of time: no period, and something to ask about. */
export const lacksItsEnd = (text: string): boolean =>
  lasts.test(text) &&
  [spans, told].some((rules) =>
    apply(text.slice(0, longest), rules).some(({ fra, til }) => fra !== null && til === null),
  )

const kept = (text: string, found: readonly ParsedPeriod[]): readonly ParsedPeriod[] =>
  found.filter((period) => sane(period) && (period.til !== null || !lasts.test(text)))

/** Stretches of years in running text: ranges and «sidan 2004», never a lone year. */
export const parseSpans = (text: string): readonly ParsedPeriod[] =>
  kept(text, apply(text.slice(0, longest), spans))

/** «Prosjektet starta hausten 2010»: the year that a project's beginning or end is told with. */
export const parseTold = (text: string): readonly ParsedPeriod[] =>
  kept(text, apply(text.slice(0, longest), told))

/** «2009, 2010 og 2011» is one stretch. */
const listedYears = /^\D*((?:19|20)\d{2})((?:\s*(?:,|og)\s*(?:19|20)\d{2})+)\D*$/u
const oneStretch = (text: string): ParsedPeriod | null => {
  const match = listedYears.exec(text)
  const years = match ? (match[0].match(/\d{4}/g) ?? []).map(Number) : []
  const [fra, til] = [years[0], years.at(-1)]
  const follow = years.every((value, at) => at === 0 || value === (years[at - 1] ?? 0) + 1)
  return match && fra && til && follow ? { fra, til, ord: `${match[1]}${match[2]}` } : null
}

/** Periods on a line that is about nothing else: where it holds no range, «2010 –» and a lone year count too. */
export const parsePeriods = (text: string): readonly ParsedPeriod[] => {
  const start = text.slice(0, longest)
  const found = apply(start, spans)
  if (found.length > 0) return kept(text, found)
  const stretch = oneStretch(start)
  const single = apply(start, alone)
  // «Bygdelyst 2015 starta i 2011»: where a beginning or an end is told, a lone year is part of a name.
  const told = single.filter(({ fra, til }) => fra !== til)
  return kept(text, stretch ? [stretch] : told.length > 0 ? told : single)
}
