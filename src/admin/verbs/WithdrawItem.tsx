'use client'

import { PopupList, useDocumentInfo } from '@payloadcms/ui'
import { useState } from 'react'
import { useLanguage } from '../useLanguage.ts'
import { EntryVerbDialog } from './EntryVerbDialog.tsx'
import { focusNotice } from './focusNotice.ts'
import { verbWords } from './verbWords.ts'

/** In the document's menu, in the place of Payload's own «unpublish»: taking an entry down with a reason. */
export const WithdrawItem = () => {
  const { say } = useLanguage()
  const { hasPublishedDoc, hasPublishPermission, isTrashed } = useDocumentInfo()
  const [asking, setAsking] = useState(false)
  const close = (done: boolean): void => {
    setAsking(false)
    // The menu that it was chosen in has closed.
    if (done) focusNotice()
    else document.querySelector<HTMLElement>('.doc-controls__popup button')?.focus()
  }
  return (
    <>
      {hasPublishedDoc && hasPublishPermission && !isTrashed && (
        <PopupList.Button id="action-withdraw" onClick={() => setAsking(true)}>
          {say(verbWords.withdraw.action)} …
        </PopupList.Button>
      )}
      {asking && <EntryVerbDialog verb="withdraw" wordNeeded onClose={close} />}
    </>
  )
}
