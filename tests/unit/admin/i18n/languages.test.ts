import { getTranslation } from '@payloadcms/translations'
import { getLocalI18n, getRequestLanguage, parseCookies, type SanitizedConfig } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { cookieWithLanguage } from '../../../../src/admin/i18n/cookieWithLanguage.ts'
import { builtConfig } from './builtConfig.ts'

let config: SanitizedConfig

beforeAll(async () => {
  config = await builtConfig()
})

/** What Payload itself makes of a request once its cookie header has been through ours. */
const languageOf = async (cookie: string | undefined, acceptLanguage: string) => {
  const headers = new Headers({
    'Accept-Language': acceptLanguage,
    Cookie: cookieWithLanguage(cookie, acceptLanguage),
  })
  const language = getRequestLanguage({ config, cookies: parseCookies(headers), headers })
  return getLocalI18n({ config, language })
}

describe('the admin of someone who reads nynorsk', () => {
  it('speaks nynorsk from the first request on', async () => {
    const i18n = await languageOf(undefined, 'nn-NO,nn;q=0.9,nb;q=0.5')
    expect(i18n.t('general:dashboard')).toBe('Kontrollpanel')
    expect(i18n.t('error:notAllowedToAccessPage')).toBe('Du har ikkje tilgang til denne sida.')
  })

  it('takes the nynorsk text of a label of ours', async () => {
    const i18n = await languageOf(undefined, 'nn')
    expect(getTranslation({ nb: 'Kommuner', nn: 'Kommunar', en: 'Municipalities' }, i18n)).toBe('Kommunar')
  })

  it('falls back to bokmål where a label has no nynorsk', async () => {
    const i18n = await languageOf(undefined, 'nn')
    expect(getTranslation({ en: 'Municipalities', nb: 'Kommuner' }, i18n)).toBe('Kommuner')
  })

  it('loads a date locale', async () => {
    const i18n = await languageOf(undefined, 'nn')
    expect(i18n.dateFNS.code).toBe('nb')
  })
})

it('keeps our bokmål for the rich text editor, whatever Lexical brings', async () => {
  const { translations } = await languageOf(undefined, 'nb')
  expect(translations).toHaveProperty('lexical.orderedList.label', 'Nummerert liste')
  expect(translations).toHaveProperty('lexical.general.slashMenuListGroupLabel', 'Lister')
})

it('follows the language chosen in the account before that of the browser', async () => {
  expect((await languageOf('payload-lng=nn', 'en')).language).toBe('nn')
})

it('names each language in that language, in the order of the selector', () => {
  const names = Object.entries(config.i18n.supportedLanguages).map(([code, language]) => [
    code,
    language.translations.general.thisLanguage,
  ])
  expect(names).toEqual([
    ['nb', 'Norsk (bokmål)'],
    ['nn', 'Norsk (nynorsk)'],
    ['en', 'English'],
  ])
})
