'use client'

import { useTranslation } from '@payloadcms/ui'
import { useCallback } from 'react'
import { inLanguage, type Words } from '../domain/language.ts'

export type Say = (words: Words) => string

/** Says a text in the language that the reader has chosen for the admin. */
export const useLanguage = (): { language: string; say: Say } => {
  const { language } = useTranslation().i18n
  const say = useCallback<Say>((words) => inLanguage(words, language), [language])
  return { language, say }
}
