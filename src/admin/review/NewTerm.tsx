'use client'

import { Button, useConfig } from '@payloadcms/ui'
import { useId, useState } from 'react'
import type { Vocabulary } from '../../domain/vocabulary.ts'
import { useLanguage } from '../useLanguage.ts'
import { reviewWords as words } from './reviewWords.ts'

interface Props {
  vocabulary: Vocabulary
  text: string
  choose: (kode: string, label: string) => void
}

/** Makes a term of what the document says, with its label in both written standards, and chooses it. */
export const NewTerm = ({ vocabulary, text, choose }: Props) => {
  const { say } = useLanguage()
  const { config } = useConfig()
  const id = useId()
  const [nb, setNb] = useState(text)
  const [nn, setNn] = useState(text)
  const [fault, setFault] = useState<string | null>(null)

  const make = async () => {
    const response = await fetch(`${config.serverURL ?? ''}${config.routes.api}/${vocabulary}`, {
      method: 'POST',
      credentials: 'include',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ nb, nn }),
    }).catch(() => null)
    const answer = (await response?.json().catch(() => null)) as {
      doc?: { kode: string }
      errors?: { message: string }[]
    } | null
    if (answer?.doc) choose(answer.doc.kode, nb)
    else setFault(answer?.errors?.[0]?.message ?? say(words.unsent))
  }

  return (
    <form
      className="review__form"
      onSubmit={(event) => {
        event.preventDefault()
        void make()
      }}
    >
      <label htmlFor={`${id}-nb`}>Bokmål</label>
      <input
        id={`${id}-nb`}
        value={nb}
        maxLength={200}
        required
        onChange={({ target }) => setNb(target.value)}
      />
      <label htmlFor={`${id}-nn`}>Nynorsk</label>
      <input
        id={`${id}-nn`}
        value={nn}
        maxLength={200}
        required
        onChange={({ target }) => setNn(target.value)}
      />
      <Button type="submit" size="small" margin={false}>
        {say(words.makeTerm)}
      </Button>
      {fault && <p role="alert">{fault}</p>}
    </form>
  )
}
