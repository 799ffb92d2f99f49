'use client'

import { Button } from '@payloadcms/ui'
import { useId, useState } from 'react'
import { useLanguage } from '../useLanguage.ts'
import { reviewWords as words } from './reviewWords.ts'

interface Props {
  label: string
  submit: string
  onSubmit: (reason: string) => void
  onCancel?: () => void
}

/** One line that says why. */
export const ReasonForm = ({ label, submit, onSubmit, onCancel }: Props) => {
  const { say } = useLanguage()
  const id = useId()
  const [reason, setReason] = useState('')
  return (
    <form
      className="review__form"
      onSubmit={(event) => {
        event.preventDefault()
        if (reason.trim()) onSubmit(reason.trim())
      }}
    >
      <label htmlFor={id}>{label}</label>
      <input id={id} value={reason} maxLength={500} onChange={({ target }) => setReason(target.value)} />
      <Button type="submit" buttonStyle="secondary" size="small" margin={false} disabled={!reason.trim()}>
        {submit}
      </Button>
      {onCancel && (
        <Button buttonStyle="secondary" size="small" margin={false} onClick={onCancel}>
          {say(words.cancel)}
        </Button>
      )}
    </form>
  )
}
