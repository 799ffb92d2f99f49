'use client'

import { useDocumentInfo, useForm, useFormFields } from '@payloadcms/ui'
import { useEffect, useEffectEvent, useState } from 'react'
import { useDocumentAddress } from '../useDocumentAddress.ts'
import { type Document, savesOf } from './storedVersion.ts'

/** As a draft beside the live document, as the live one, or – where there are no drafts – just saved. */
export type SavedAs = 'draft' | 'published' | 'saved'

// What a form holds beside the document's own fields.
const besides = ['file', 'password', 'confirm-password'] as const

/** Lays a version into the form and saves it as Payload's own button would. */
export const useSaveAs = (): ((version: Document, as: SavedAs) => Promise<void>) => {
  const { setHasPublishedDoc, setUnpublishedVersionCount } = useDocumentInfo()
  const address = useDocumentAddress()
  const form = useForm()
  const known = useFormFields(([fields]) => Number(fields.lagring?.value ?? 0))
  const [waiting, setWaiting] = useState<{ lagring: number; as: SavedAs } | null>(null)

  const submit = useEffectEvent(async (as: SavedAs) => {
    form.setModified(true)
    if (as === 'saved') return form.submit()
    const draft = as === 'draft'
    const saved = await form.submit({
      action: address?.(`?depth=0${draft ? '&draft=true' : ''}`) ?? '',
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
    const kept = besides.flatMap((path) => {
      const value = form.getField(path)?.value
      return value ? [{ path, value }] : []
    })
    await form.reset({ ...version })
    for (const { path, value } of kept) form.dispatchFields({ type: 'UPDATE', path, value })
    setWaiting({ lagring: savesOf(version), as })
  }
}
