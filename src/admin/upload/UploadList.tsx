'use client'

import { Link, useConfig } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useId } from 'react'
import { uploadLimits } from '../../intake/uploadLimits.ts'
import { useLanguage } from '../useLanguage.ts'
import { OutcomeRow } from './OutcomeRow.tsx'
import { uploadWords as words } from './uploadWords.ts'
import type { Outcome, Upload } from './useUploads.ts'

interface Props {
  uploads: readonly Upload[]
  outcomes: readonly Outcome[]
}

/** How far each document has come and what became of it, and the way on. */
export const UploadList = ({ uploads, outcomes }: Props) => {
  const { say } = useLanguage()
  const { config } = useConfig()
  const id = useId()
  const stateOf = ({ state, message }: Upload): string => {
    if (state === 'tooLarge') return say(words.tooLarge(uploadLimits.fileMegabytes))
    return state === 'failed' ? (message ?? say(words.failed)) : say(words[state])
  }
  return (
    <section className="upload__list" aria-labelledby={id}>
      <h2 id={id}>{say(words.documents)}</h2>
      <output>{say(words.progress(outcomes.length, outcomes.length + uploads.length))}</output>
      <ul>
        {outcomes.map((outcome) => (
          <OutcomeRow key={outcome.id} outcome={outcome} />
        ))}
        {uploads.map((upload) => (
          <li key={upload.id}>
            <span className="upload__name">{upload.name}</span>
            <span>{stateOf(upload)}</span>
          </li>
        ))}
      </ul>
      <Link href={formatAdminURL({ adminRoute: config.routes.admin, path: '/collections/forslag' })}>
        {say(words.toProposals)}
      </Link>
    </section>
  )
}
