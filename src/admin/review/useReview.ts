'use client'

import { useConfig } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import type { Choice } from '../../intake/review/step.ts'
import type { ReviewView } from '../../intake/review/view.ts'

/** A verb on the proposal, with what it needs beside the count of saves. */
export type Act =
  | { verb: 'avgjor'; valg: Readonly<Record<string, unknown>> & { type: Choice['type'] } }
  | { verb: 'angre' }
  | { verb: 'godta'; medApne: boolean }
  | { verb: 'avvis'; grunn: string }

interface Failure {
  /** What the server said; null when it was not reached. */
  message: string | null
  /** What was not saved, to be sent again. */
  act: Act | null
}

export interface Review {
  view: ReviewView | null
  failure: Failure | null
  busy: boolean
  showsPersonalData: boolean
  /** Answers whether it was saved. */
  act: (act: Act) => Promise<boolean>
  showPersonalData: (show: boolean) => void
  dismiss: () => void
}

const messageOf = async (response: Response): Promise<string | null> => {
  const body = (await response.json().catch(() => null)) as { errors?: { message?: string }[] } | null
  return body?.errors?.[0]?.message ?? null
}

/** The state of one proposal on the server: every decision is sent as it is made, and what stands comes back. */
export const useReview = (id: string): Review => {
  const { config } = useConfig()
  const [view, setView] = useState<ReviewView | null>(null)
  const [failure, setFailure] = useState<Failure | null>(null)
  const [busy, setBusy] = useState(false)
  const [showsPersonalData, setShows] = useState(false)
  const base = `${config.serverURL ?? ''}${config.routes.api}/forslag/${id}`
  const ask = showsPersonalData ? '?vis=personopplysninger' : ''

  const load = useCallback(async (): Promise<void> => {
    const response = await fetch(`${base}/gjennomgang${ask}`, { credentials: 'include' }).catch(() => null)
    if (response?.ok) setView((await response.json()) as ReviewView)
    else setFailure({ message: response && (await messageOf(response)), act: null })
  }, [base, ask])

  useEffect(() => void load(), [load])

  const act = async (wanted: Act): Promise<boolean> => {
    if (!view || busy) return false
    setBusy(true)
    setFailure(null)
    const { verb, ...body } = wanted
    const response = await fetch(`${base}/${verb}${ask}`, {
      method: 'POST',
      credentials: 'include',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ...body, lagring: view.lagring }),
    }).catch(() => null)
    if (response?.ok) setView((await response.json()) as ReviewView)
    else {
      setFailure({ message: response && (await messageOf(response)), act: wanted })
      if (response?.status === 409) await load()
    }
    setBusy(false)
    return Boolean(response?.ok)
  }

  return {
    view,
    failure,
    busy,
    showsPersonalData,
    act,
    showPersonalData: setShows,
    dismiss: () => setFailure(null),
  }
}
