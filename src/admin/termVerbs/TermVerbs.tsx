'use client'

import { Button, useDocumentInfo, useFormFields } from '@payloadcms/ui'
import { useRef, useState } from 'react'
import { useLanguage } from '../useLanguage.ts'
import { MergeDialog } from './MergeDialog.tsx'
import { StatusDialog } from './StatusDialog.tsx'
import './termVerbs.css'
import { type TermVerb, termVerbWords as words } from './termVerbWords.ts'

const offeredFor = (status: unknown, merged: boolean): readonly TermVerb[] => {
  if (merged) return []
  return status === 'utgatt' ? ['reinstate'] : ['merge', 'retire']
}

/** Below a term's status: the verbs that change it. A merged term has none; its name leads elsewhere now. */
export const TermVerbs = () => {
  const { say } = useLanguage()
  const { id, hasSavePermission } = useDocumentInfo()
  const status = useFormFields(([fields]) => fields.status?.value)
  const merged = useFormFields(([fields]) => Boolean(fields.erstattetAv?.value))
  const [asking, setAsking] = useState<TermVerb | null>(null)
  const place = useRef<HTMLDivElement>(null)
  const offered = id && hasSavePermission ? offeredFor(status, merged) : []

  const close = (done: boolean): void => {
    setAsking(null)
    // The button that was pressed is gone, so the focus goes to where its kind is.
    if (done) requestAnimationFrame(() => place.current?.focus())
  }
  return (
    <div ref={place} tabIndex={-1} className="term-verbs">
      {offered.map((verb) => (
        <Button
          key={verb}
          buttonStyle="secondary"
          size="medium"
          margin={false}
          onClick={() => setAsking(verb)}
        >
          {say(words[verb].action)}
        </Button>
      ))}
      {asking === 'merge' && <MergeDialog onClose={close} />}
      {(asking === 'retire' || asking === 'reinstate') && <StatusDialog verb={asking} onClose={close} />}
    </div>
  )
}
