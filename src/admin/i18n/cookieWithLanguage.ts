import { adminLanguageFromHeader } from './adminLanguageFromHeader.ts'

const languageCookie = 'payload-lng'

/**
 * The `Cookie` header to hand on to Payload: as it came where the reader has chosen a language,
 * otherwise with the language of `Accept-Language` added. Nothing is stored in the browser.
 */
export const cookieWithLanguage = (
  cookie: string | undefined,
  acceptLanguage: string | undefined,
): string => {
  const crumbs = (cookie ?? '')
    .split(';')
    .map((crumb) => crumb.trim())
    .filter(Boolean)
  if (crumbs.some((crumb) => crumb.startsWith(`${languageCookie}=`))) return crumbs.join('; ')
  return [...crumbs, `${languageCookie}=${adminLanguageFromHeader(acceptLanguage ?? '')}`].join('; ')
}
