import type { Words } from '../../domain/language.ts'

/** In place of Payload's link to a form that promises an e-mail: the house sends none. */
export const forgottenWords: Words = {
  nb: 'Glemt passordet? Be en administrator om et nytt.',
  nn: 'Gløymt passordet? Be ein administrator om eit nytt.',
  en: 'Forgotten your password? Ask an administrator for a new one.',
}
