import { en } from '@payloadcms/translations/languages/en'
import { nb } from '@payloadcms/translations/languages/nb'

export const i18n = { fallbackLanguage: 'nb' as const, supportedLanguages: { nb, en } }
