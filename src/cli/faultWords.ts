import type { Language, Words } from '../domain/language.ts'
import { inLanguage } from '../domain/language.ts'
import { isDatabaseAway } from '../editorial/isDatabaseAway.ts'

const unwritable: Words = {
  nb: 'Databasen kan ikke skrives til: disken er full, eller filen eller mappen dens er skrivebeskyttet.',
  nn: 'Databasen kan ikkje skrivast til: disken er full, eller fila eller mappa hennar er skriveverna.',
  en: 'The database cannot be written to: the disk is full, or its file or folder is write-protected.',
}
const busy: Words = {
  nb: 'Databasen er opptatt med noe annet. Prøv igjen om litt.',
  nn: 'Databasen er oppteken med noko anna. Prøv igjen om litt.',
  en: 'The database is busy with something else. Try again in a while.',
}
const away: Words = {
  nb: 'Databasen svarer ikke. Se etter at den er i gang, og at DATABASE_URI stemmer.',
  nn: 'Databasen svarar ikkje. Sjå etter at han er i gang, og at DATABASE_URI stemmer.',
  en: 'The database does not answer. See that it runs, and that DATABASE_URI is right.',
}

const known: readonly (readonly [pattern: RegExp, words: Words])[] = [
  [/SQLITE_(?:FULL|READONLY|IOERR|CANTOPEN)/, unwritable],
  [/SQLITE_(?:BUSY|LOCKED)|WriteConflict/, busy],
  [/cannot connect to MongoDB/, away],
]

/** The fault and what it came of, outermost first. */
const chainOf = (fault: unknown): Error[] => (fault instanceof Error ? [fault, ...chainOf(fault.cause)] : [])

const wordsOf = (fault: Error): Words | undefined => {
  if (isDatabaseAway(fault)) return away
  const code = 'code' in fault ? String(fault.code) : ''
  return known.find(([pattern]) => pattern.test(`${code} ${fault.message}`))?.[1]
}

/** What a person can mend, in a sentence: the configuration, the database, what was asked for. Null for any other fault. */
export const faultInWords = (fault: unknown, language: Language): string | null => {
  for (const one of chainOf(fault)) {
    if (one.name === 'ConfigFault' || one.name === 'AppError') return one.message
    const words = wordsOf(one)
    if (words) return inLanguage(words, language)
  }
  return null
}
