'use client'

import { PopupList, useDocumentInfo, useFormFields } from '@payloadcms/ui'
import { useState } from 'react'
import { useLanguage } from '../useLanguage.ts'
import { EntryVerbDialog } from './EntryVerbDialog.tsx'
import { focusNotice } from './focusNotice.ts'
import { verbWords } from './verbWords.ts'

/** In the document's menu: an editor who wants a colleague's eyes before publishing. */
export const SubmitItem = () => {
  const { say } = useLanguage()
  const { id, hasPublishPermission, isTrashed } = useDocumentInfo()
  const state = useFormFields(([fields]) => fields.arbeidsflyt?.value)
  const [asking, setAsking] = useState(false)
  const offered =
    id && hasPublishPermission && !isTrashed && state !== 'tilVurdering' && state !== 'publisert'
  return (
    <>
      {offered && (
        <PopupList.Button id="action-submit-for-review" onClick={() => setAsking(true)}>
          {say(verbWords['submit-for-review'].action)} …
        </PopupList.Button>
      )}
      {asking && (
        <EntryVerbDialog
          verb="submit-for-review"
          wordNeeded={false}
          onClose={() => {
            setAsking(false)
            focusNotice()
          }}
        />
      )}
    </>
  )
}
