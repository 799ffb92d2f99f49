'use client'

import { Gutter } from '@payloadcms/ui'
import { uploadLimits } from '../../intake/uploadLimits.ts'
import { useLanguage } from '../useLanguage.ts'
import { useStepUnderProposals } from '../useStepUnderProposals.ts'
import { DropArea } from './DropArea.tsx'
import { PasteForm } from './PasteForm.tsx'
import { UploadList } from './UploadList.tsx'
import './upload.css'
import { uploadWords as words } from './uploadWords.ts'
import { useUploads } from './useUploads.ts'

/** Brings documents in: files, many at a time, or a pasted text. */
export const UploadPage = () => {
  const { say } = useLanguage()
  const { uploads, outcomes, cut, busy, add } = useUploads()
  const heading = say(words.heading)
  useStepUnderProposals(heading)

  return (
    <Gutter className="upload">
      <h1>{heading}</h1>
      <p>{say(words.lead)}</p>
      <DropArea busy={busy} take={add} />
      {cut && <p role="alert">{say(words.tooMany(uploadLimits.files))}</p>}
      <PasteForm busy={busy} take={add} />
      {uploads.length + outcomes.length > 0 && <UploadList uploads={uploads} outcomes={outcomes} />}
    </Gutter>
  )
}
