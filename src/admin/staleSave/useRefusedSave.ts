'use client'

import { useForm, useFormFields, useFormProcessing } from '@payloadcms/ui'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { useDocumentAddress } from '../useDocumentAddress.ts'
import { type StoredVersion, savesOf } from './storedVersion.ts'

/**
 * The version that somebody saved in between, once a save of this form has been refused for it; null until then.
 * Payload tells nobody why a submit failed, so the server is asked for the newest version when the form's own
 * count of saves stands still.
 */
export const useRefusedSave = (): StoredVersion | null => {
  const address = useDocumentAddress()
  const { setModified } = useForm()
  const processing = useFormProcessing()
  const known = useFormFields(([fields]) => Number(fields.lagring?.value ?? 0))
  const submittedWith = useRef<number | null>(null)
  const [stored, setStored] = useState<StoredVersion | null>(null)

  const ask = async (path: string): Promise<void> => {
    const response = await fetch(path)
    if (!response.ok) return
    const newest: StoredVersion = await response.json()
    if (savesOf(newest.dokument) <= known) return
    setStored(newest)
    // Payload calls a form unmodified after a refused publishing, and would put its buttons to sleep.
    setModified(true)
  }
  const follow = useEffectEvent((busy: boolean) => {
    const before = submittedWith.current
    submittedWith.current = busy ? known : null
    // Without an answer the editor still has the words of the refusal, and everything in the form.
    if (!busy && before === known && address) ask(address('/siste-lagring')).catch(() => undefined)
  })
  useEffect(() => follow(processing), [processing])

  return stored && savesOf(stored.dokument) > known ? stored : null
}
