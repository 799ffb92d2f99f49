'use client'

import { useConfig } from '@payloadcms/ui'
import { useEffect, useMemo, useState } from 'react'
import { fetchAll } from '../rest/fetchAll.ts'
import { useLanguage } from '../useLanguage.ts'
import type { References } from './references.ts'
import type { Document } from './storedVersion.ts'
import type { Line } from './valueInWords.ts'

type Named = Document & { id: string; nn?: string; thumbnailURL?: string | null }
type Found = Readonly<Record<string, readonly Named[]>>

/** Names documents in the reader's language; by their ids until the names have come. */
export const useNames = (wanted: References): ((collection: string, id: string) => Line) => {
  const { config, getEntityConfig } = useConfig()
  const { language } = useLanguage()
  const [found, setFound] = useState<Found>({})

  useEffect(() => {
    for (const [collection, ids] of Object.entries(wanted)) {
      const query = new URLSearchParams({ 'where[id][in]': ids.join(','), depth: '0', pagination: 'false' })
      fetchAll<Named>(`${config.serverURL ?? ''}${config.routes.api}/${collection}?${query}`).then(
        (documents) => setFound((before) => ({ ...before, [collection]: documents })),
        () => undefined,
      )
    }
  }, [wanted, config.serverURL, config.routes.api])

  return useMemo(
    () => (collection, id) => {
      const document = found[collection]?.find((each) => each.id === id)
      if (!document) return { text: id }
      const title = getEntityConfig({ collectionSlug: collection })?.admin?.useAsTitle ?? 'id'
      const name = (language === 'nn' && title === 'nb' && document.nn) || document[title] || id
      return { text: String(name), picture: document.thumbnailURL ?? undefined }
    },
    [found, language, getEntityConfig],
  )
}
