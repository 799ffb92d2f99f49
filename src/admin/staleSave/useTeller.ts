'use client'

import { getTranslation } from '@payloadcms/translations'
import { useTranslation } from '@payloadcms/ui'
import { useMemo } from 'react'
import { dayInWords } from '../dayInWords.ts'
import type { Difference } from './compareVersions.ts'
import { references } from './references.ts'
import { useNames } from './useNames.ts'
import type { Teller } from './valueInWords.ts'

/** Says the values of these differences in the reader's language. */
export const useTeller = (differences: readonly Difference[]): Teller => {
  const { i18n, t } = useTranslation()
  const wanted = useMemo(() => references(differences), [differences])
  const document = useNames(wanted)
  return {
    label: (label) => getTranslation(label, i18n),
    yesNo: (value) => t(value ? 'general:yes' : 'general:no'),
    day: (date) => dayInWords(date, i18n.language),
    document,
  }
}
