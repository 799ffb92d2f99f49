'use client'

import { Button } from '@payloadcms/ui'
import { type FormEvent, type ReactNode, useEffect, useId, useRef } from 'react'
import { createPortal } from 'react-dom'
import { useLanguage } from '../useLanguage.ts'
import './dialog.css'
import { dialogWords as words } from './verbWords.ts'

interface Props {
  heading: string
  confirm: string
  /** Why it could not be done. */
  fault: string | null
  working: boolean
  children: ReactNode
  onCancel: () => void
  onConfirm: () => void
}

/**
 * A question to answer before something is done. The browser's own dialog: it keeps the focus inside, Escape cancels,
 * and the focus goes back to where it came from.
 */
export const Dialog = ({ heading, confirm, fault, working, children, onCancel, onConfirm }: Props) => {
  const { say } = useLanguage()
  const dialog = useRef<HTMLDialogElement>(null)
  const headingId = useId()
  useEffect(() => {
    const element = dialog.current
    element?.showModal()
    return () => element?.close()
  }, [])
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    // The portal is inside the document's own form, as far as React is concerned.
    event.stopPropagation()
    if (!working) onConfirm()
  }
  return createPortal(
    <dialog ref={dialog} className="verb-dialog" aria-labelledby={headingId} onCancel={onCancel}>
      <form onSubmit={submit} noValidate>
        <h2 id={headingId}>{heading}</h2>
        {children}
        <p className="verb-dialog__fault" role="alert">
          {fault}
        </p>
        <div className="verb-dialog__ways">
          <Button type="button" buttonStyle="secondary" margin={false} onClick={onCancel}>
            {say(words.cancel)}
          </Button>
          <Button type="submit" margin={false} disabled={working}>
            {working ? say(words.working) : confirm}
          </Button>
        </div>
      </form>
    </dialog>,
    document.body,
  )
}
