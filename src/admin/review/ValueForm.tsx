'use client'

import { Button } from '@payloadcms/ui'
import { type FormEvent, useState } from 'react'
import { type GivenField, termFieldNames } from '../../intake/review/givenFields.ts'
import { useLanguage } from '../useLanguage.ts'
import { KommuneInput } from './KommuneInput.tsx'
import { PartsInput } from './PartsInput.tsx'
import { useProof } from './proof.ts'
import { reviewWords as words } from './reviewWords.ts'
import { TextInput } from './TextInput.tsx'
import { VocabularyPick } from './VocabularyPick.tsx'
import { valueParts } from './valueParts.ts'
import type { Content } from './valueText.ts'

interface Props {
  felt: GivenField
  verdi: Content
  submit: string
  onSubmit: (verdi: Record<string, unknown>) => void
  onCancel?: () => void
}

/** The form for one value of a field: a term is chosen at once, the rest is filled in and sent. */
export const ValueForm = ({ felt, verdi, submit, onSubmit, onCancel }: Props) => {
  const { busy } = useProof()
  const [value, setValue] = useState<Content>(verdi)
  const term = termFieldNames.find((name) => name === felt)
  const change = (part: Content) => setValue({ ...value, ...part })
  const send = (event: FormEvent) => {
    event.preventDefault()
    onSubmit(valueParts(felt, value))
  }

  if (term)
    return (
      <div className="review__form">
        <VocabularyPick
          vocabulary={term}
          kode={String(value.kode ?? '')}
          choose={(kode) => onSubmit({ kode })}
        />
        {onCancel && <CancelButton onCancel={onCancel} />}
      </div>
    )
  return (
    <form className="review__form" onSubmit={send}>
      {felt === 'samarbeidspartnere' && (
        <VocabularyPick
          vocabulary="partnertyper"
          kode={String(value.type ?? '')}
          choose={(type) => change({ type })}
        />
      )}
      {felt === 'kommuner' && <KommuneInput value={value} change={change} />}
      {'tekst' in value && (
        <TextInput felt={felt} value={String(value.tekst)} change={(tekst) => change({ tekst })} />
      )}
      <PartsInput felt={felt} value={value} change={change} />
      <div className="review__choices">
        <Button type="submit" size="small" margin={false} disabled={busy}>
          {submit}
        </Button>
        {onCancel && <CancelButton onCancel={onCancel} />}
      </div>
    </form>
  )
}

const CancelButton = ({ onCancel }: { onCancel: () => void }) => {
  const { say } = useLanguage()
  return (
    <Button buttonStyle="secondary" size="small" margin={false} onClick={onCancel}>
      {say(words.cancel)}
    </Button>
  )
}
