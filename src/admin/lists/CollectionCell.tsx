'use client'

import { getTranslation } from '@payloadcms/translations'
import { useConfig, useTranslation } from '@payloadcms/ui'
import type { DefaultCellComponentProps, TextFieldClient } from 'payload'

/** The name of a collection, where a list holds its slug. */
export const CollectionCell = ({ cellData }: DefaultCellComponentProps<TextFieldClient, string>) => {
  const { getEntityConfig } = useConfig()
  const { i18n } = useTranslation()
  const plural = getEntityConfig({ collectionSlug: cellData })?.labels.plural
  return <>{plural ? getTranslation(plural, i18n) : cellData}</>
}
