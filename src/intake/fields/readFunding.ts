import type { Finansieringstype } from '../../domain/tiltak.ts'
import type { Context, Findings } from '../context.ts'
import { proseLines } from '../proseLines.ts'
import type { OpenItem, ReadFinansiering } from '../reading.ts'
import { redact } from '../redact.ts'
import { sentences } from '../sentences.ts'
import type { Line } from '../splitLines.ts'
import { type ParsedAmount, parseAmounts } from './parseAmounts.ts'

const granted =
  /tildel|tilsk[uo]d|tilskot|støtt|stønad|finansier|midl(?:ar|er|ane|ene)|fekk|fikk|får|fått|bevilg|løyv|av(?:satt|sett)|s[ae]tt?(?:e|er)?\s+(?:[a-zæøå]+\s+)?av\s|bidr(?:ar|eg|o|ag)|\b(?:gir|gjev|gav|ga|yter|ytte)\b/i
const ownShare = /(?:sjølv|selv) inn med|eigendel|egenandel|eigeninnsats|egeninnsats/i
/** «30 % eigendel», «Egenandelen er på 20 prosent»: a share that is told of, and no amount of it. */
const shareInPercent =
  /\d+(?:,\d+)?\s*(?:%|prosent)\s+(?:(?:i|er|som)\s+)?(?:eigendel|egenandel|eigeninnsats|egeninnsats)\p{L}*|(?:eigendel|egenandel|eigeninnsats|egeninnsats)\p{L}*\s+(?:(?:er|var|på)\s+){0,2}\d+(?:,\d+)?\s*(?:%|prosent)/giu
const whole =
  /totalbudsjett|totalramm[ea]|saml(?:a|et) ramme|total(?:e)? ?kostnad|budsjett|(?:ramme|kostnadsramme) på/i
const aboutMoney = new RegExp(
  `${granted.source}|${ownShare.source}|budsjett|ramm[ea]|kost(?:et|a|er|nad)|finansi|økonomi|investert|sponsor`,
  'i',
)
const programme = /\b(?:bu|bo)lystmid\p{L}+|\b(?:bu|bo)lystprogram\p{L}*|\b(?:bu|bo)lyststø\p{L}+/iu
/** «Innovasjon Norge – kr 600.000»: whose money a line under the heading tells. */
const payer = /^(\p{Lu}[^\d:–—]{2,60}?)\s*(?::|\s[–—-]\s)\s*(?:ca\.?\s*)?(?:kr|nok)?\s*\d/iu
/** What follows a bare number that is money; after a noun it counts heads, houses or visits. */
const endsAmount =
  /^\s*(?:$|[.,;:()–—/+-]|(?:i|til|fr[aå]|for|på|av|og|over|som|per|pr|årleg|årlig|kvart?|hver(?:t)?|fordelt|der|med|ved|gjennom|under|innan|innen|eks\p{L}*|inkl\p{L}*|bu\p{L}*|bo\p{L}*|kjem|kommer|er|var|går|skal|ble|blei|vart|totalt|lån|tilsk[uo]d|tilskot|støtte|egenandel|eigendel)(?!\p{L}))/iu
/** A bare number is money only from here on; below it counts heads and houses. */
const leastBare = 10_000

const typeOf = (said: string): Finansieringstype | null => {
  const text = said.replace(shareInPercent, '')
  if (ownShare.test(text)) return 'egenandel'
  if (whole.test(text)) return 'totalbudsjett'
  return granted.test(text) ? 'tilskudd' : null
}

/** Before a number that is no kroner: another currency, the number of a case, an organisation or an account. */
const otherNumber =
  /(?:€|\$|£|(?<!\p{L})(?:euro?|usd|gbp|sek|dkk|sak(?:s?nr|snummer)?|org\.?\s?nr|organisasjonsnummer|konto(?:nummer|nr)?|nr)[.:]?)\s*(?:\d[\d .]*)?$|\d\/$/iu

const isMoney = (sentence: string, { belop, currency, start, end }: ParsedAmount): boolean => {
  if (belop > Number.MAX_SAFE_INTEGER) return false
  if (currency) return true
  if (otherNumber.test(sentence.slice(0, start))) return false
  const isYear = belop >= 1900 && belop <= 2100
  return !isYear && belop >= leastBare && endsAmount.test(sentence.slice(end))
}

const stretchOfYears = /(?:19|20)\d{2}\s*(?:[-–—/]|til|og)\s*(?:19|20)\d{2}/gu
const yearsIn = (text: string): readonly number[] =>
  (text.replace(stretchOfYears, '').match(/(?<!\d)(?:19|20)\d{2}(?!\d)/g) ?? []).map(Number)

/** Where the words about one amount end and those about the next begin: at the last comma, else at «og». */
const seam = (between: string): number => {
  const mark = Math.max(between.lastIndexOf(','), between.lastIndexOf(';'))
  return mark >= 0 ? mark : Math.max(0, between.lastIndexOf(' og '))
}

const fromSentence = (sentence: string, linje: number, ownSection: boolean): ReadFinansiering[] => {
  if (!ownSection && !aboutMoney.test(sentence)) return []
  const amounts = parseAmounts(sentence).filter((found) => isMoney(sentence, found))
  const kilde = programme.exec(sentence)?.[0] ?? (ownSection ? payer.exec(sentence)?.[1] : null) ?? null
  // «Totalramme 3 mill., der bulystmidlane er 1 mill.»: among several, the whole and one's own share are not of it.
  const sourceOf = (stretch: string, type: Finansieringstype | null): string | null =>
    programme.exec(stretch)?.[0] ?? (amounts.length > 1 && type && type !== 'tilskudd' ? null : kilde)
  // A year that opens the sentence holds for every amount in it.
  const opening = yearsIn(sentence.slice(0, amounts[0]?.start))
  // «Budsjettet er på 4 mill., og kommunane går inn med 1 mill.»: the whole is told once, and so is one's own share.
  const general = typeOf(sentence)
  const starts = amounts.map(({ end }, at) => {
    const next = amounts[at + 1]
    return next ? end + seam(sentence.slice(end, next.start)) : sentence.length
  })
  return amounts.map(({ belop, start, end }, at) => {
    const from = starts[at - 1] ?? 0
    const before = sentence.slice(from, start)
    const after = sentence.slice(end, starts[at])
    const once = general === 'egenandel' ? amounts.length > 1 : general === 'totalbudsjett' && at > 0
    const inherited = once ? null : general
    const type = typeOf(before + after) ?? inherited
    return {
      belop,
      ar:
        (/\b(?:i|for)\s+\d{4}\D*$/u.test(before) ? yearsIn(before).at(-1) : null) ??
        yearsIn(after)[0] ??
        yearsIn(before).at(-1) ??
        opening.at(-1) ??
        null,
      kilde: sourceOf(before + after, type),
      type,
      linje,
      sagtSom: sentence.slice(start, end).trim(),
    }
  })
}

const fromLine = ({ linje, text }: Line, ownSection: boolean): ReadFinansiering[] =>
  sentences(redact(text)).flatMap((sentence) => fromSentence(sentence, linje, ownSection))

/** Reads amounts of money under their heading and in sentences about grants and budgets. */
export const readFunding = ({ sections }: Context): Findings<ReadFinansiering> => {
  const own = sections.filter(({ topic }) => topic === 'finansiering').flatMap(({ lines }) => lines)
  const listed = own.map((line) => fromLine(line, true))
  const open: OpenItem[] = own
    .filter((_, at) => listed[at]?.length === 0)
    .map(({ linje, text }) => ({ linje, tekst: text, ordliste: null, forslag: [] }))
  const told = proseLines(sections).flatMap((line) => fromLine(line, false))
  return { values: [...listed.flat(), ...told], open, introductions: [] }
}
