import type { DefaultTranslationsObject } from '@payloadcms/translations'

/** Copying between content languages, in nynorsk. */
export const localization = {
  cannotCopySameLocale: 'Kan ikkje kopiere til same språket',
  copyFrom: 'Kopier frå',
  copyFromTo: 'Kopierer frå {{from}} til {{to}}',
  copyTo: 'Kopier til',
  copyToLocale: 'Kopier til språk',
  localeToPublish: 'Språk som skal publiserast',
  selectedLocales: 'Valde språk',
  selectLocaleToCopy: 'Vel språket som skal kopierast',
  selectLocaleToDuplicate: 'Vel språka som skal dupliserast',
} satisfies DefaultTranslationsObject['localization']
