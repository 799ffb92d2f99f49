import type { DefaultTranslationsObject } from '@payloadcms/translations'

/** Corrections to Payload's bokmål about content languages; `copyFromTo` had translated the placeholders away. */
export const localization = {
  copyFromTo: 'Kopierer fra {{from}} til {{to}}',
  copyToLocale: 'Kopier til språk',
  localeToPublish: 'Språk som skal publiseres',
  selectedLocales: 'Valgte språk',
  selectLocaleToCopy: 'Velg språket som skal kopieres',
  selectLocaleToDuplicate: 'Velg språkene som skal dupliseres',
} satisfies Partial<DefaultTranslationsObject['localization']>
