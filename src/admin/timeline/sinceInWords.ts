import { inLanguage, type Words } from '../../domain/language.ts'

const locales: Words = { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' }

const units = [
  ['year', 365 * 24 * 3600],
  ['month', 30 * 24 * 3600],
  ['day', 24 * 3600],
  ['hour', 3600],
  ['minute', 60],
] as const

/** How long ago something was (ISO 8601), in the largest unit that fits: «for 3 dager siden». */
export const sinceInWords = (date: string, now: Date, language: string): string => {
  const seconds = Math.max(0, Math.round((now.getTime() - Date.parse(date)) / 1000))
  const [unit, length] = units.find(([, length]) => seconds >= length) ?? (['second', 1] as const)
  return new Intl.RelativeTimeFormat(inLanguage(locales, language), { numeric: 'auto' }).format(
    -Math.floor(seconds / length),
    unit,
  )
}
