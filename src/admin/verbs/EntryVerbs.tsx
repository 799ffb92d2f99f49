'use client'

import { Button, useDocumentInfo, useFormFields } from '@payloadcms/ui'
import { useState } from 'react'
import type { WorkflowState } from '../../domain/workflow.ts'
import { useLanguage } from '../useLanguage.ts'
import { EntryVerbDialog } from './EntryVerbDialog.tsx'
import { focusNotice } from './focusNotice.ts'
import { type EntryVerb, verbWords } from './verbWords.ts'

/** The step that is next for whoever looks: handing in for a contributor, sending back for an editor. */
const nextStep = (state: WorkflowState | undefined, isEditor: boolean): EntryVerb | null => {
  if (isEditor) return state === 'tilVurdering' ? 'return-to-author' : null
  return state === 'tilVurdering' || state === 'publisert' ? null : 'submit-for-review'
}

/** The next step's button, before the document's own. */
export const EntryVerbs = () => {
  const { say } = useLanguage()
  const { id, hasPublishPermission, hasSavePermission, isTrashed } = useDocumentInfo()
  const state = useFormFields(([fields]) => fields.arbeidsflyt?.value as WorkflowState | undefined)
  const [asking, setAsking] = useState<EntryVerb | null>(null)
  const step = nextStep(state, Boolean(hasPublishPermission))
  const offered = step && id && hasSavePermission && !isTrashed ? step : null
  return (
    <>
      {offered && (
        <Button
          buttonStyle={offered === 'submit-for-review' ? 'primary' : 'secondary'}
          margin={false}
          size="medium"
          onClick={() => setAsking(offered)}
        >
          {say(verbWords[offered].action)}
        </Button>
      )}
      {asking && (
        <EntryVerbDialog
          verb={asking}
          wordNeeded={asking === 'return-to-author'}
          onClose={(done) => {
            setAsking(null)
            if (done) focusNotice()
          }}
        />
      )}
    </>
  )
}
