'use client'

import { RichText } from '@payloadcms/richtext-lexical/react'
import { Thumbnail } from '@payloadcms/ui'
import type { ComponentProps } from 'react'
import { useLanguage } from '../useLanguage.ts'
import { staleSaveWords as words } from './staleSaveWords.ts'
import type { Line } from './valueInWords.ts'

type Text = ComponentProps<typeof RichText>['data']

interface Props {
  lines: readonly Line[]
  /** Of the other version: what stands there too is not marked. */
  others: readonly Line[]
}

/** One version of a text with headings, lists and emphasis. */
export const TextVersion = ({ text }: { text: unknown }) => (
  <RichText data={text as Text} className="stale-save__text" />
)

/** One version of any other field. */
export const Version = ({ lines, others }: Props) => {
  const { say } = useLanguage()
  if (lines.length === 0) return <p className="stale-save__empty">{say(words.empty)}</p>
  const shared = new Set(others.map(({ text }) => text))
  return (
    <ul className="stale-save__lines">
      {[...new Map(lines.map((line) => [line.text, line])).values()].map(({ text, picture }) => (
        <li key={text}>
          {picture && <Thumbnail fileSrc={picture} size="small" />}
          {shared.has(text) ? text : <mark>{text}</mark>}
        </li>
      ))}
    </ul>
  )
}
