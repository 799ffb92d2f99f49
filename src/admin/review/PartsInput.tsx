'use client'

import { useId } from 'react'
import type { GivenField } from '../../intake/review/givenFields.ts'
import { useLanguage } from '../useLanguage.ts'
import { valueInputs } from './valueInputs.ts'
import type { Content } from './valueText.ts'

interface Props {
  felt: GivenField
  value: Content
  change: (part: Content) => void
}

/** The small fields of a value: names, years, amounts, addresses. */
export const PartsInput = ({ felt, value, change }: Props) => {
  const { say } = useLanguage()
  const id = useId()
  return (
    <>
      {(valueInputs[felt] ?? []).map(({ name, label, kind }) => (
        <div key={name} className="review__part">
          <label htmlFor={`${id}-${name}`}>{say(label)}</label>
          <input
            id={`${id}-${name}`}
            type={kind}
            value={String(value[name] ?? '')}
            onChange={({ target }) =>
              change({ [name]: kind === 'number' && target.value ? target.valueAsNumber : target.value })
            }
          />
        </div>
      ))}
    </>
  )
}
