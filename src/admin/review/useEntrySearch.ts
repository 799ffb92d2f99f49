'use client'

import { useConfig } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { Tiltak } from '../../generated/payload-types.ts'

export type FoundEntry = Pick<Tiltak, 'id' | 'tittel' | 'perioder' | '_status'>

interface Found {
  search: string
  /** Null when they could not be fetched. */
  entries: readonly FoundEntry[] | null
  total: number
}

/** Shown at once. */
const most = 8
/** Milliseconds without a keystroke before the server is asked. */
const pause = 200

/** The entries whose titles hold the search, or else come nearest to it; null until the answer is there. */
export const useEntrySearch = (search: string): Found | null => {
  const { config } = useConfig()
  const [found, setFound] = useState<Found | null>(null)
  const list = `${config.serverURL ?? ''}${config.routes.api}/tiltak`

  useEffect(() => {
    if (!search) return
    const left = new AbortController()
    const asked = new URLSearchParams({ depth: '0', draft: 'true', limit: String(most), sort: 'sortering' })
    asked.set('where[sok][like]', search)
    for (const field of ['tittel', 'perioder', '_status']) asked.set(`select[${field}]`, 'true')
    const ask = async () => {
      const response = await fetch(`${list}?${asked}`, { credentials: 'include', signal: left.signal })
      if (!response.ok) throw new Error(`${response.status}`)
      const { docs, totalDocs } = (await response.json()) as { docs: FoundEntry[]; totalDocs: number }
      setFound({ search, entries: docs, total: totalDocs })
    }
    const waited = setTimeout(() => {
      ask().catch(() => left.signal.aborted || setFound({ search, entries: null, total: 0 }))
    }, pause)
    return () => {
      clearTimeout(waited)
      left.abort()
    }
  }, [list, search])

  return found?.search === search ? found : null
}
