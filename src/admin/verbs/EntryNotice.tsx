'use client'

import { useFormFields } from '@payloadcms/ui'
import { dayInWords } from '../dayInWords.ts'
import { useLanguage } from '../useLanguage.ts'
import './entryNotice.css'
import { noticeId } from './focusNotice.ts'
import { isTold, noticeWords } from './noticeWords.ts'

/** At the top of an entry's form: that it waits, came back or was taken down, and the word that was said. */
export const EntryNotice = () => {
  const { say, language } = useLanguage()
  const state = useFormFields(([fields]) => fields.arbeidsflyt?.value)
  const since = useFormFields(([fields]) => fields.arbeidsflytSiden?.value as string | undefined)
  const word = useFormFields(([fields]) => fields.arbeidsflytOrd?.value as string | undefined)
  if (!isTold(state)) return null
  const { heading, advice } = noticeWords[state]
  const day = since ? dayInWords(since, language) : ''
  return (
    <section className={`entry-notice entry-notice--${state}`} id={noticeId} tabIndex={-1}>
      <h3>{say(heading).replace('{dag}', day).trim()}</h3>
      {word && <blockquote>{word}</blockquote>}
      <p>{say(advice)}</p>
    </section>
  )
}
