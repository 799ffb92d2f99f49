'use client'

import { useRef, useState } from 'react'
import { type GivenField, givenFields } from '../../intake/review/givenFields.ts'
import type { StandingValue } from '../../intake/review/standing.ts'
import { useLanguage } from '../useLanguage.ts'
import { LeaveReasons } from './LeaveReasons.tsx'
import { useProof } from './proof.ts'
import { reviewWords as words } from './reviewWords.ts'
import { ValueForm } from './ValueForm.tsx'
import { valueText } from './valueText.ts'

interface Props {
  value: StandingValue
  /** The value is taken out: the keyboard needs another place. */
  onGone: () => void
}

/** One value of the draft: it lights its lines, and can be corrected or taken out. */
export const DraftValue = ({ value, onGone }: Props) => {
  const { language, say } = useLanguage()
  const { view, settled, act, pointed, point, goToLine } = useProof()
  const [way, setWay] = useState<'edit' | 'remove' | null>(null)
  const { key, linje, verdi, sikkerhet, rettet } = value
  const editButton = useRef<HTMLButtonElement>(null)
  const felt: GivenField | undefined = givenFields.find((name) => name === value.felt)
  const text = valueText(value.felt, verdi, view.begreper, language)
  const lit =
    pointed &&
    ('value' in pointed
      ? pointed.value === key
      : view.lines.some((line) => line.linje === pointed.line && line.verdier.includes(key)))
  const here = { onFocus: () => point({ value: key }), onBlur: () => point(null) }
  const note = rettet ? words.corrected : sikkerhet === 'similar' ? words.similar : null

  const leaveForm = () => {
    setWay(null)
    requestAnimationFrame(() => editButton.current?.focus())
  }

  if (way === 'edit' && felt)
    return (
      <li className="review__value">
        <ValueForm
          felt={felt}
          verdi={verdi}
          submit={say(words.save)}
          onSubmit={async (next) => {
            const valg = { type: 'rett', nokkel: key, felt, verdi: next } as const
            if (await act({ verb: 'avgjor', valg })) leaveForm()
          }}
          onCancel={leaveForm}
        />
      </li>
    )
  return (
    <li
      className={`review__value${lit ? ' review__value--lit' : ''}`}
      onPointerEnter={() => point({ value: key })}
      onPointerLeave={() => point(null)}
    >
      <span className="review__value-text">
        {text}
        {note && <span className="review__aside"> – {say(note)}</span>}
      </span>
      <span className="review__value-actions">
        {linje !== null && (
          <button type="button" className="review__link" {...here} onClick={() => goToLine(linje)}>
            {say(words.line(linje))}
          </button>
        )}
        {!settled && (
          <>
            <button
              ref={editButton}
              type="button"
              className="review__link"
              aria-label={say(words.edit(text))}
              {...here}
              onClick={() => setWay('edit')}
            >
              ✎
            </button>
            <button
              type="button"
              className="review__link"
              aria-label={say(words.remove(text))}
              aria-expanded={way === 'remove'}
              {...here}
              onClick={() => setWay(way === 'remove' ? null : 'remove')}
            >
              ✕
            </button>
          </>
        )}
      </span>
      {way === 'remove' && (
        <LeaveReasons
          leave={async (grunn) => {
            if (await act({ verb: 'avgjor', valg: { type: 'fjern', nokkel: key, grunn } })) onGone()
          }}
        />
      )}
    </li>
  )
}
