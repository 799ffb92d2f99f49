'use client'

import { useId, useState } from 'react'
import { type GivenField, givenFields } from '../../intake/review/givenFields.ts'
import { useLanguage } from '../useLanguage.ts'
import { useProof } from './proof.ts'
import { reviewWords as words } from './reviewWords.ts'
import { startingValue } from './startingValue.ts'
import { ValueForm } from './ValueForm.tsx'

interface Props {
  text: string
  /** The field that is offered first. */
  felt: GivenField
  put: (felt: GivenField, verdi: Record<string, unknown>) => void
}

/** Puts a stretch of the document into a field of the draft. */
export const ToField = ({ text, felt: first, put }: Props) => {
  const { say } = useLanguage()
  const { fieldLabel } = useProof()
  const id = useId()
  const [felt, setFelt] = useState(first)
  return (
    <div className="review__to-field">
      <label htmlFor={id}>{say(words.field)}</label>
      <select
        id={id}
        value={felt}
        onChange={({ target }) => setFelt(givenFields.find((name) => name === target.value) ?? first)}
      >
        {givenFields.map((name) => (
          <option key={name} value={name}>
            {fieldLabel(name)}
          </option>
        ))}
      </select>
      <ValueForm
        key={felt}
        felt={felt}
        verdi={startingValue(felt, text)}
        submit={say(words.put)}
        onSubmit={(verdi) => put(felt, verdi)}
      />
    </div>
  )
}
