'use client'

import { useTranslation } from '@payloadcms/ui'
import { inLanguage, type Words } from '../domain/language.ts'

/** Says a text in the language that the reader has chosen for the admin. */
export const useLanguage = (): { language: string; say: (words: Words) => string } => {
  const { language } = useTranslation().i18n
  return { language, say: (words) => inLanguage(words, language) }
}
