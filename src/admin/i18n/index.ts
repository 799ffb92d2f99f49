import { en } from '@payloadcms/translations/languages/en'
import type { Config } from 'payload'
import { lexicalNb } from './lexical/lexicalNb.ts'
import { lexicalNn } from './lexical/lexicalNn.ts'
import { nb } from './nb.ts'
import { nn } from './nn.ts'

// Named first: Payload's list of languages lacks `nn`, and a fresh literal with an unknown key would be refused.
const supportedLanguages = { nb, nn, en }
/** Where Payload asks for a key and not for words in every language. */
const katalog = {
  nb: { historikk: 'Historikk' },
  nn: { historikk: 'Historikk' },
  en: { historikk: 'History' },
}
const translations = {
  nb: { lexical: lexicalNb, katalog: katalog.nb },
  nn: { lexical: lexicalNn, katalog: katalog.nn },
  en: { katalog: katalog.en },
}

/** The languages of the admin, in the order of the account's selector. */
export const i18n = { fallbackLanguage: 'nb', supportedLanguages, translations } satisfies Config['i18n']
