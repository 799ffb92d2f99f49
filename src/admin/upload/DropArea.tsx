'use client'

import { type DragEvent, useId, useState } from 'react'
import { uploadLimits } from '../../intake/uploadLimits.ts'
import { useLanguage } from '../useLanguage.ts'
import { uploadWords as words } from './uploadWords.ts'
import type { Document } from './useUploads.ts'

interface Props {
  busy: boolean
  take: (documents: Document[]) => Promise<boolean>
}

/** A place to drop files on, and the ordinary way to choose them. */
export const DropArea = ({ busy, take }: Props) => {
  const { say } = useLanguage()
  const id = useId()
  const [over, setOver] = useState(false)
  const takeFiles = (files: FileList | null) =>
    void take([...(files ?? [])].map((file) => ({ name: file.name, content: file })))
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    takeFiles(event.dataTransfer.files)
  }
  return (
    <section
      className={`upload__drop${over ? ' upload__drop--over' : ''}`}
      aria-label={say(words.choose)}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <p>
        {say(words.drop)} <label htmlFor={id}>{say(words.choose)}</label>
      </p>
      <input
        id={id}
        type="file"
        multiple
        disabled={busy}
        aria-describedby={`${id}-limits`}
        onChange={({ target }) => {
          takeFiles(target.files)
          target.value = ''
        }}
      />
      <p id={`${id}-limits`} className="upload__aside">
        {say(words.limits(uploadLimits.files, uploadLimits.fileMegabytes, uploadLimits.totalMegabytes))}
      </p>
    </section>
  )
}
