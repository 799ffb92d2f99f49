'use client'

import { useConfig, useDocumentInfo, useForm, useFormFields } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useEffect, useEffectEvent, useState } from 'react'
import { type Document, savesOf } from './storedVersion.ts'

export type SavedAs = 'draft' | 'published'

/** Lays a version into the form and saves it as Payload's own button would. */
export const useSaveAs = (): ((version: Document, as: SavedAs) => Promise<void>) => {
  const { id, collectionSlug, setHasPublishedDoc, setUnpublishedVersionCount } = useDocumentInfo()
  const { config } = useConfig()
  const form = useForm()
  const known = useFormFields(([fields]) => Number(fields.lagring?.value ?? 0))
  const [waiting, setWaiting] = useState<{ lagring: number; as: SavedAs } | null>(null)

  const submit = useEffectEvent(async (as: SavedAs) => {
    const draft = as === 'draft'
    const path = `/${collectionSlug}/${id}?depth=0${draft ? '&draft=true' : ''}` as const
    form.setModified(true)
    const saved = await form.submit({
      action: formatAdminURL({ apiRoute: config.routes.api, path }),
      method: 'PATCH',
      overrides: { _status: as },
      skipValidation: draft,
    })
    if (!saved) return
    setUnpublishedVersionCount((count) => (draft ? count + 1 : 0))
    if (!draft) setHasPublishedDoc(true)
  })
  // The form submits what it holds, so the version must have arrived there first.
  useEffect(() => {
    if (waiting?.lagring !== known) return
    setWaiting(null)
    void submit(waiting.as)
  }, [waiting, known])

  return async (version, as) => {
    await form.reset({ ...version })
    setWaiting({ lagring: savesOf(version), as })
  }
}
