import { inLanguage, type Words } from '../domain/language.ts'

const locales: Words = { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' }

/** A stored date (ISO 8601) as a day in Norway, with the time of day when asked for. */
export const dayInWords = (date: string, language: string, { time = false } = {}): string =>
  new Intl.DateTimeFormat(inLanguage(locales, language), {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    ...(time ? { hour: '2-digit', minute: '2-digit' } : {}),
    timeZone: 'Europe/Oslo',
  }).format(new Date(date))
