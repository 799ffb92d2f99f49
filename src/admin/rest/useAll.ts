'use client'

import { useConfig } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { fetchAll } from './fetchAll.ts'

export type Loaded<Document> =
  | { state: 'loading' }
  | { state: 'failed'; retry: () => void }
  | { state: 'ready'; documents: readonly Document[] }

/** A whole small collection over REST, in the order of its stored sort key. */
export const useAll = <Document>(collection: string, fields: readonly string[]): Loaded<Document> => {
  const { config } = useConfig()
  const [attempt, setAttempt] = useState(0)
  const [loaded, setLoaded] = useState<Loaded<Document>>({ state: 'loading' })
  const chosen = fields.map((field) => `&select[${field}]=true`).join('')
  const list = `${config.serverURL ?? ''}${config.routes.api}/${collection}`
  const address = `${list}?limit=0&pagination=false&depth=0&sort=sortering${chosen}`

  // A new attempt asks again.
  useEffect(() => {
    let left = false
    const show = (next: Loaded<Document>) => left || setLoaded(next)
    show({ state: 'loading' })
    fetchAll<Document>(address).then(
      (documents) => show({ state: 'ready', documents }),
      () => show({ state: 'failed', retry: () => setAttempt(attempt + 1) }),
    )
    return () => {
      left = true
    }
  }, [address, attempt])

  return loaded
}
