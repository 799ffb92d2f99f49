import type { Words } from '../../domain/language.ts'
import type { PersonalData, WaveReason } from '../../intake/reading.ts'

/** Why the reader left a line out. */
export const waveWords: Record<WaveReason, Words> = {
  'closing-text': { nb: 'fast avslutning', nn: 'fast avslutning', en: 'standing closing text' },
  heading: { nb: 'overskrift', nn: 'overskrift', en: 'heading' },
  'list-introduction': { nb: 'innleder en liste', nn: 'innleier ei liste', en: 'introduces a list' },
  separator: { nb: 'skillelinje', nn: 'skiljelinje', en: 'separator' },
  metadata: { nb: 'om siden', nn: 'om sida', en: 'about the page' },
  'truncation-mark': { nb: 'kopien er kuttet', nn: 'kopien er kutta', en: 'the copy is cut here' },
}

/** What stands where personal data is hidden. */
export const maskWords: Record<PersonalData['type'], Words> = {
  telefon: { nb: 'telefonnummer', nn: 'telefonnummer', en: 'telephone number' },
  epost: { nb: 'e-postadresse', nn: 'e-postadresse', en: 'e-mail address' },
  adresse: { nb: 'adresse', nn: 'adresse', en: 'address' },
  fodselsnummer: { nb: 'fødselsnummer', nn: 'fødselsnummer', en: 'national identity number' },
  navn: { nb: 'personnavn', nn: 'personnamn', en: 'personal name' },
  fotograf: { nb: 'fotograf', nn: 'fotograf', en: 'photographer' },
}

/** Reasons that an editor can give with one key. They are kept in the catalogue's own words. */
export const leaveReasons: readonly Words[] = [
  { nb: 'Gjentar noe annet', nn: 'Gjentek noko anna', en: 'Repeats something else' },
  { nb: 'Hører ikke til tiltaket', nn: 'Høyrer ikkje til tiltaket', en: 'Not about the project' },
  { nb: 'Personopplysning', nn: 'Personopplysning', en: 'Personal data' },
  { nb: 'For uklart til å brukes', nn: 'For uklart til å brukast', en: 'Too unclear to use' },
]
