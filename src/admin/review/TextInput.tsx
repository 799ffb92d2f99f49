'use client'

import { useId } from 'react'
import { useProof } from './proof.ts'

interface Props {
  felt: string
  value: string
  change: (value: string) => void
}

/** A free text of the draft. */
export const TextInput = ({ felt, value, change }: Props) => {
  const { fieldLabel } = useProof()
  const id = useId()
  return (
    <>
      <label htmlFor={id}>{fieldLabel(felt)}</label>
      <textarea
        id={id}
        required
        rows={Math.min(10, 2 + Math.floor(value.length / 60))}
        value={value}
        onChange={({ target }) => change(target.value)}
      />
    </>
  )
}
