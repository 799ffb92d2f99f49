import { type Language, languages } from '../../domain/language.ts'
import { cookieWithLanguage } from './cookieWithLanguage.ts'

/** The language that the admin speaks to whoever sends these headers. */
export const languageIn = (cookie: string | undefined, acceptLanguage: string | undefined): Language => {
  const chosen = /(?:^|; )payload-lng=([^;]+)/.exec(cookieWithLanguage(cookie, acceptLanguage))?.[1]
  return languages.find((language) => language === chosen) ?? 'nb'
}
