'use client'

import { useConfig } from '@payloadcms/ui'
import { useState } from 'react'
import { inBytes, uploadLimits } from '../../intake/uploadLimits.ts'
import { sendDocuments } from './sendDocuments.ts'

/** What became of a document; a table holds many. `feil` is in the reader's language. */
export interface Outcome {
  /** Tells outcomes on the page apart. */
  id: number
  navn: string
  utfall: 'forslag' | 'endret' | 'duplikat' | 'avvist'
  forslag: string | null
  apne: number
  feil: readonly string[]
}

export interface Document {
  name: string
  content: Blob
}

/** A file that is not settled: on its way, or not brought in, with the server's own words where it had some. */
export interface Upload extends Document {
  id: number
  state: 'queued' | 'reading' | 'read' | 'tooLarge' | 'failed'
  message: string | null
}

const isTooLarge = ({ content }: Document): boolean => content.size > inBytes(uploadLimits.fileMegabytes)

/** Documents on their way in: those that are added together are one run. */
export const useUploads = () => {
  const { config } = useConfig()
  const address = `${config.serverURL ?? ''}${config.routes.api}/forslag/les-inn`
  const [uploads, setUploads] = useState<readonly Upload[]>([])
  const [outcomes, setOutcomes] = useState<readonly Outcome[]>([])
  const [busy, setBusy] = useState(false)
  const [cut, setCut] = useState(false)

  /** Answers whether all of them were received. */
  const add = async (documents: readonly Document[]): Promise<boolean> => {
    if (busy || documents.length === 0) return false
    setBusy(true)
    setCut(documents.length > uploadLimits.files)
    const added = documents.slice(0, uploadLimits.files).map(
      (document, id): Upload => ({
        ...document,
        id,
        state: isTooLarge(document) ? 'tooLarge' : 'queued',
        message: null,
      }),
    )
    const refused = added.filter(({ state }) => state === 'tooLarge')
    setUploads(added)
    const sent = added.filter(({ state }) => state === 'queued')
    const end = await sendDocuments(address, sent, (states) =>
      setUploads([...refused, ...sent.map((upload, at) => ({ ...upload, state: states[at] ?? 'queued' }))]),
    )
    const next = outcomes.length
    const { rows } = end
    // Who sends a file knows it by its whole name, which may hold a person's; of a table come many rows.
    const nameAt = (at: number): string | undefined =>
      rows?.length === sent.length ? sent[at]?.name : undefined
    if (rows)
      setOutcomes([
        ...outcomes,
        ...rows.map((row, at) => ({ ...row, navn: nameAt(at) ?? row.navn, id: next + at })),
      ])
    const failed = sent.map((upload) => ({ ...upload, state: 'failed' as const, message: end.message }))
    setUploads([...refused, ...(end.rows ? [] : failed)])
    setBusy(false)
    return end.rows !== null && refused.length === 0
  }

  return { uploads, outcomes, cut, busy, add }
}
