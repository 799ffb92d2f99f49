'use client'

import { useId, useRef, useState } from 'react'
import type { GivenField } from '../../intake/review/givenFields.ts'
import { useLanguage } from '../useLanguage.ts'
import { DraftValue } from './DraftValue.tsx'
import { useProof } from './proof.ts'
import { reviewWords as words } from './reviewWords.ts'
import { startingValue } from './startingValue.ts'
import { ValueForm } from './ValueForm.tsx'

/** One field with its values, and room for one more. */
export const DraftField = ({ felt }: { felt: GivenField }) => {
  const { say } = useLanguage()
  const { view, settled, act, fieldLabel } = useProof()
  const id = useId()
  const addButton = useRef<HTMLButtonElement>(null)
  const [adding, setAdding] = useState(false)
  const values = view.values.filter((value) => value.felt === felt)
  const label = fieldLabel(felt)
  const add = async (verdi: Record<string, unknown>) => {
    if (await act({ verb: 'avgjor', valg: { type: 'legg', felt, verdi } })) setAdding(false)
  }

  return (
    <div className="review__field">
      <div className="review__field-top">
        <h3 id={id}>{label}</h3>
        {!settled && (
          <button
            ref={addButton}
            type="button"
            className="review__link"
            aria-label={say(words.add(label))}
            aria-expanded={adding}
            onClick={() => setAdding(!adding)}
          >
            +
          </button>
        )}
      </div>
      {values.length === 0 && !adding && <p className="review__empty">{say(words.empty)}</p>}
      {values.length > 0 && (
        <ul aria-labelledby={id}>
          {values.map((value) => (
            <DraftValue key={value.key} value={value} onGone={() => addButton.current?.focus()} />
          ))}
        </ul>
      )}
      {adding && (
        <ValueForm
          felt={felt}
          verdi={startingValue(felt, '')}
          submit={say(words.save)}
          onSubmit={add}
          onCancel={() => setAdding(false)}
        />
      )}
    </div>
  )
}
