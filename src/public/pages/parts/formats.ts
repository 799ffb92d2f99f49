import type { Periode } from '../../../domain/tiltak.ts'
import type { UiWords } from '../../words/index.ts'

/** Years of a period: «2009–2012», «fra 2009», «til 2012»; empty where no year is known. */
export const yearsText = ({ fra, til }: Pick<Periode, 'fra' | 'til'>, words: UiWords): string => {
  if (fra !== null && til !== null) return fra === til ? String(fra) : `${fra}–${til}`
  if (fra !== null) return words.entry.from(fra)
  return til === null ? '' : words.entry.until(til)
}

/** A day in words, Norwegian time. Takes ISO 8601. */
export const dateText = (time: string, words: UiWords): string =>
  new Intl.DateTimeFormat(words.locale, { dateStyle: 'long', timeZone: 'Europe/Oslo' }).format(new Date(time))

/** Whole kroner with thousands apart. */
export const amountText = (kroner: number, words: UiWords): string =>
  new Intl.NumberFormat(words.locale, {
    style: 'currency',
    currency: 'NOK',
    maximumFractionDigits: 0,
  }).format(kroner)
