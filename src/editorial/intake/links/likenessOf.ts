import { fold } from '../../../domain/fold.ts'
import type { LinkReason } from '../../../domain/linkReason.ts'
import type { EntryProfile } from './entryProfile.ts'
import { titleLikeness } from './titleLikeness.ts'
import { isLaterEdition, titleWords } from './titleWords.ts'

export interface Likeness {
  type: 'sammeSom' | 'fortsetter'
  /** How sure, from 0 to 1. */
  score: number
  grunner: readonly LinkReason[]
}

/**
 * Whether a new entry may be the same as another, or its continuation; null when they only resemble. Titles decide
 * together with places: entries of different kommuner are never the same, whatever they are called.
 */
export function likenessOf(mine: EntryProfile, other: EntryProfile): Likeness | null {
  const title = titleLikeness(titleWords(mine.tittel), titleWords(other.tittel))
  const kommuner = mine.kommuner.filter(({ nummer }) => other.kommuner.some((one) => one.nummer === nummer))
  if (title < 0.5 || (kommuner.length === 0 && mine.kommuner.length > 0 && other.kommuner.length > 0))
    return null

  const names = new Set(other.partnere.map(fold))
  const partnere = mine.partnere.filter((navn) => names.has(fold(navn)))
  const after = beginsAfter(mine, other)
  const grunner: LinkReason[] = [
    { kode: fold(mine.tittel) === fold(other.tittel) ? 'sammeTittel' : 'lignendeTittel' },
    ...named(
      'sammeKommune',
      kommuner.map(({ navn }) => navn),
    ),
    ...named('sammePartner', partnere),
    ...(after ? [{ kode: 'begynnerEtter' as const, ...after }] : []),
    ...(isLaterEdition(mine.tittel) ? [{ kode: 'senereUtgave' as const }] : []),
  ]

  const later = after || (isLaterEdition(mine.tittel) && !isLaterEdition(other.tittel))
  if (later && title >= 0.6 && (kommuner.length > 0 || title === 1))
    return { type: 'fortsetter', score: title, grunner }
  const same =
    title === 1 ||
    (kommuner.length > 0 && title >= 0.75) ||
    (kommuner.length > 0 && partnere.length > 0 && samePeriods(mine, other))
  return same ? { type: 'sammeSom', score: title, grunner } : null
}

const named = (kode: 'sammeKommune' | 'sammePartner', navn: readonly string[]): LinkReason[] =>
  navn.length > 0 ? [{ kode, navn }] : []

const beginsAfter = (mine: EntryProfile, other: EntryProfile): { fra: number; til: number } | null => {
  const fra = Math.min(...mine.perioder.map((period) => period.fra ?? Number.POSITIVE_INFINITY))
  const til = Math.max(...other.perioder.map((period) => period.til ?? Number.POSITIVE_INFINITY))
  return Number.isFinite(fra) && Number.isFinite(til) && fra >= til ? { fra, til } : null
}

const samePeriods = (mine: EntryProfile, other: EntryProfile): boolean =>
  mine.perioder.length > 0 && inOrder(mine) === inOrder(other)

const inOrder = ({ perioder }: EntryProfile): string =>
  perioder
    .map(({ fra, til }) => `${fra}–${til}`)
    .sort()
    .join()
