import { findPersonalData } from './findPersonalData.ts'
import type { PersonalData } from './reading.ts'

/** What stands where personal data was. */
export const standIns: Readonly<Record<PersonalData['type'], string>> = {
  telefon: '[telefonnummer]',
  epost: '[e-post]',
  fodselsnummer: '[fødselsnummer]',
  adresse: '[adresse]',
  navn: '[navn]',
  fotograf: '[navn]',
}

/** The text with personal data replaced by what it is. */
export const redact = (text: string): string =>
  [...findPersonalData(text)]
    .reverse()
    .reduce(
      (clean, { type, tekst, start }) =>
        clean.slice(0, start) + standIns[type] + clean.slice(start + tekst.length),
      text,
    )
