'use client'

import { Link, useConfig } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useLanguage } from '../useLanguage.ts'
import { uploadWords as words } from './uploadWords.ts'
import type { Outcome } from './useUploads.ts'

/** What became of one document, in words, and the way to its proposal. */
export const OutcomeRow = ({ outcome: { navn, utfall, forslag, apne, feil } }: { outcome: Outcome }) => {
  const { say } = useLanguage()
  const { config } = useConfig()
  const path = `/collections/forslag/${forslag}` as const
  const review = say(words.review)
  return (
    <li>
      <span className="upload__name">{navn}</span>
      <span>
        {[say(utfall === 'forslag' ? words.ready(apne) : words.outcomes[utfall]), ...feil].join(' ')}
      </span>
      {forslag && (
        <Link
          href={formatAdminURL({ adminRoute: config.routes.admin, path })}
          aria-label={`${review}: ${navn}`}
        >
          {review}
        </Link>
      )}
    </li>
  )
}
