import type { Language } from '../../domain/language.ts'

/** How numbers and days are written in a language; nynorsk writes them as bokmål does. */
export const localeOf = (language: Language): string => (language === 'en' ? 'en-GB' : 'nb-NO')
