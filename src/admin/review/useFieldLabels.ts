'use client'

import { getTranslation } from '@payloadcms/translations'
import { useConfig, useTranslation } from '@payloadcms/ui'
import type { ClientField } from 'payload'
import { useMemo } from 'react'

const named = (fields: readonly ClientField[]): [string, unknown][] =>
  fields.flatMap((field) => {
    if (field.type === 'tabs') return field.tabs.flatMap(({ fields: inside }) => named(inside))
    if (field.type === 'row' || field.type === 'collapsible') return named(field.fields)
    return 'name' in field && 'label' in field ? [[field.name, field.label]] : []
  })

/** What the form of a tiltak calls its fields, in the reader's language. */
export const useFieldLabels = (): ((felt: string) => string) => {
  const { getEntityConfig } = useConfig()
  const { i18n } = useTranslation()
  return useMemo(() => {
    const { fields } = getEntityConfig({ collectionSlug: 'tiltak' })
    const labels = new Map(named(fields))
    return (felt) => {
      const label = labels.get(felt)
      return label ? getTranslation(label as Record<string, string>, i18n) : felt
    }
  }, [getEntityConfig, i18n])
}
