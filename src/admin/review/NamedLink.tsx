'use client'

import { Link, useConfig } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import type { Named } from '../../intake/review/view.ts'

/** The way to an entry or another proposal, in a tab of its own: the review stays. */
export const NamedLink = ({ named: { samling, id, tittel } }: { named: Named }) => {
  const { config } = useConfig()
  const path = `/collections/${samling}/${id}` as const
  return (
    <Link href={formatAdminURL({ adminRoute: config.routes.admin, path })} target="_blank" rel="noopener">
      «{tittel}»
    </Link>
  )
}
