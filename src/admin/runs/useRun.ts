'use client'

import { useConfig } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import type { runWords } from './runWords.ts'

export interface Report {
  status: string
  dokumenter: readonly { navn: string; utfall: keyof typeof runWords.outcome; feil: readonly string[] }[]
  godtatt: number
  avvist: number
  kanAngres: boolean
}

export interface Undone {
  reverted: number
  kept: readonly { forslag: string; tittel: string; why: keyof typeof runWords.why }[]
}

/** A run's report, and undoing it. */
export const useRun = (id: string) => {
  const { config } = useConfig()
  const base = `${config.serverURL ?? ''}${config.routes.api}/innlesinger/${id}`
  const [report, setReport] = useState<Report | null>(null)
  const [undone, setUndone] = useState<Undone | null>(null)
  const [failed, setFailed] = useState(false)

  const load = useCallback(async () => {
    const answer = await fetch(`${base}/rapport`, { credentials: 'include' }).catch(() => null)
    if (answer?.ok) setReport((await answer.json()) as Report)
    else setFailed(true)
  }, [base])
  useEffect(() => void load(), [load])

  const undo = async (): Promise<void> => {
    const answer = await fetch(`${base}/angre`, { method: 'POST', credentials: 'include' }).catch(() => null)
    if (!answer?.ok) return setFailed(true)
    setUndone((await answer.json()) as Undone)
    await load()
  }
  return { report, undone, failed, undo }
}
