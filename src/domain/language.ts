/** Languages of the admin. The public half reads in the two Norwegian ones. */
export const languages = ['nb', 'nn', 'en'] as const
export type Language = (typeof languages)[number]

/** One text in every language of the admin. */
export type Words = Readonly<Record<Language, string>>

/** The text for a language code as Payload gives it; bokmål where the code is not ours. */
export const inLanguage = (words: Words, language: string | undefined): string =>
  words[languages.find((known) => known === language) ?? 'nb']
