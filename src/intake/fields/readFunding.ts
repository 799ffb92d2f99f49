import type { Finansieringstype } from '../../domain/tiltak.ts'
import type { Context, Findings } from '../context.ts'
import { proseLines } from '../proseLines.ts'
import type { OpenItem, ReadFinansiering } from '../reading.ts'
import { sentences } from '../sentences.ts'
import type { Line } from '../splitLines.ts'
import { type ParsedAmount, parseAmounts } from './parseAmounts.ts'

const aboutMoney =
  /tildel|tilsk[uo]d|tilskot|støtte|stønad|midl(?:ar|er|ane|ene)|fekk|fikk|får|budsjett|ramme|kostna|finansi|bevilg|løyv|økonomi|støtt(?:a|et)\b|\b(?:gir|gjev|gav|ga|yter|ytte)\b|eigendel|egenandel|eigeninnsats/i
const source = /\b(?:bu|bo)lystmid\p{L}+|\b(?:bu|bo)lystprogram\p{L}*|\b(?:bu|bo)lyststø\p{L}+/iu
const people =
  /^\s*(?:innbygg|menneske|personar|personer|besøk|familia|familie|tilflytt|deltak|elev|gjester)/i
/** A bare number is money only from here on; below it counts heads and houses. */
const leastBare = 10_000

const typeOf = (sentence: string): Finansieringstype | null => {
  if (/eigendel|egenandel|eigeninnsats|egeninnsats/i.test(sentence)) return 'egenandel'
  if (/totalbudsjett|totalramme|samla ramme|samlet ramme|totalkostnad|budsjett/i.test(sentence))
    return 'totalbudsjett'
  return /tildel|tilsk[uo]|støtt|stønad|midl|fekk|fikk|bevilg|løyv|\b(?:gir|gjev|gav|ga|yter|ytte)\b/i.test(
    sentence,
  )
    ? 'tilskudd'
    : null
}

/** The year that goes with an amount: the first after it, before the next amount, else the last before it. */
const yearOf = (
  sentence: string,
  { start, end }: ParsedAmount,
  next: ParsedAmount | undefined,
): number | null => {
  const year = /(?<!\d)(?:19|20)\d{2}(?!\d)/g
  const after = sentence.slice(end, next?.start).match(year)?.[0]
  const before = sentence.slice(0, start).match(year)?.at(-1)
  // «…200 000 i 2011, og er i 2013 tildelt 1 750 000»: a year right before an amount belongs to it.
  const near = /\b(?:i|for)\s+((?:19|20)\d{2})\s+(?:\p{L}+\s+){0,3}$/u.exec(sentence.slice(0, start))?.[1]
  const found = near ?? after ?? before
  return found ? Number(found) : null
}

const isYear = ({ belop, currency }: ParsedAmount): boolean => !currency && belop >= 1900 && belop <= 2100

const fromSentence = (sentence: string, linje: number, ownSection: boolean): ReadFinansiering[] => {
  if (!ownSection && !aboutMoney.test(sentence)) return []
  const amounts = parseAmounts(sentence).filter(
    (found) =>
      !isYear(found) &&
      !people.test(sentence.slice(found.end)) &&
      (found.currency || found.belop >= leastBare) &&
      found.belop <= Number.MAX_SAFE_INTEGER,
  )
  return amounts.map((found, at) => ({
    belop: found.belop,
    ar: yearOf(sentence, found, amounts[at + 1]),
    kilde: source.exec(sentence)?.[0] ?? null,
    type: typeOf(sentence),
    linje,
    sagtSom: sentence.slice(found.start, found.end).trim(),
  }))
}

const fromLine = ({ linje, text }: Line, ownSection: boolean): ReadFinansiering[] =>
  sentences(text).flatMap((sentence) => fromSentence(sentence, linje, ownSection))

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
