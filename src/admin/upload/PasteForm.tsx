'use client'

import { Button } from '@payloadcms/ui'
import { useId, useState } from 'react'
import { useLanguage } from '../useLanguage.ts'
import { uploadWords as words } from './uploadWords.ts'
import type { Document } from './useUploads.ts'

interface Props {
  busy: boolean
  take: (documents: Document[]) => Promise<boolean>
}

/** A text from anywhere, as one document. */
export const PasteForm = ({ busy, take }: Props) => {
  const { say } = useLanguage()
  const id = useId()
  const [text, setText] = useState('')
  const [name, setName] = useState('')
  const clear = () => {
    setText('')
    setName('')
  }
  return (
    <form
      className="upload__paste"
      onSubmit={(event) => {
        event.preventDefault()
        if (!text.trim()) return
        // The time tells pasted texts apart: the same name would make one a new edition of the other.
        const when = new Date().toLocaleString('nb-NO')
        const pasted = { name: name.trim() || `${say(words.pasted)} ${when}`, content: new Blob([text]) }
        void take([pasted]).then((received) => received && clear())
      }}
    >
      <label htmlFor={`${id}-text`}>{say(words.paste)}</label>
      <textarea id={`${id}-text`} rows={8} value={text} onChange={({ target }) => setText(target.value)} />
      <label htmlFor={`${id}-name`}>{say(words.pasteName)}</label>
      <input
        id={`${id}-name`}
        value={name}
        maxLength={200}
        onChange={({ target }) => setName(target.value)}
      />
      <Button type="submit" margin={false} disabled={busy || !text.trim()}>
        {say(words.bringIn)}
      </Button>
    </form>
  )
}
