'use client'

import { Button, useConfig, useListQuery } from '@payloadcms/ui'
import type { BeforeListTableClientProps } from 'payload'
import { formatAdminURL } from 'payload/shared'
import { useLanguage } from '../useLanguage.ts'
import './emptyTiltak.css'
import { emptyTiltakWords as words } from './emptyTiltakWords.ts'

/** What to do when no entry exists yet. A search that finds nothing keeps Payload's own words. */
export const EmptyTiltak = ({ hasCreatePermission, newDocumentURL }: BeforeListTableClientProps) => {
  const { say } = useLanguage()
  const { config } = useConfig()
  const { data, query } = useListQuery()
  const filtered = Boolean(query?.search) || Object.keys(query?.where ?? {}).length > 0
  if (filtered || (data?.totalDocs ?? 0) > 0) return null

  const proposals = formatAdminURL({ adminRoute: config.routes.admin, path: '/collections/forslag' })
  return (
    <section className="empty-tiltak">
      <h2>{say(words.heading)}</h2>
      <p>{say(hasCreatePermission ? words.advice : words.readerOnly)}</p>
      {hasCreatePermission && (
        <div className="empty-tiltak__ways">
          <Button el="link" to={newDocumentURL} margin={false}>
            {say(words.create)}
          </Button>
          <Button el="link" to={proposals} buttonStyle="secondary" margin={false}>
            {say(words.proposals)}
          </Button>
        </div>
      )}
    </section>
  )
}
