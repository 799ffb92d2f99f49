'use client'

import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useCallback } from 'react'

/** Where the API keeps the document or the global of this form; null while it has not been saved yet. */
export const useDocumentAddress = (): ((rest: string) => string) | null => {
  const { id, collectionSlug, globalSlug } = useDocumentInfo()
  const { config } = useConfig()
  const place = globalSlug ? `globals/${globalSlug}` : id ? `${collectionSlug}/${id}` : null
  const address = useCallback(
    (rest: string) => formatAdminURL({ apiRoute: config.routes.api, path: `/${place}${rest}` }),
    [config.routes.api, place],
  )
  return place ? address : null
}
