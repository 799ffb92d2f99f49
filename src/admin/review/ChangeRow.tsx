'use client'

import { useId } from 'react'
import type { ViewChange } from '../../intake/review/view.ts'
import { useLanguage } from '../useLanguage.ts'
import { changeText } from './changeText.ts'
import { linkWords as words } from './linkWords.ts'
import { useProof } from './proof.ts'

/** One field that differs: what the source said and says, what stands, and which of them will hold. */
export const ChangeRow = ({ change }: { change: ViewChange }) => {
  const { language, say } = useLanguage()
  const { view, act, fieldLabel } = useProof()
  const id = useId()
  const { felt, redigert, ta } = change
  const text = (value: unknown) => changeText(felt, value, view.begreper, language) || say(words.none)
  const versions = [
    ...(change.for === null ? [] : [{ name: words.before, value: change.for, note: false }]),
    { name: words.now, value: change.na, note: false },
    ...(view.oppdaterer
      ? [{ name: words.today, value: change.iDag, note: redigert && change.for !== null }]
      : []),
  ]
  return (
    <li className="review__around-row">
      <fieldset className="review__change">
        <legend>{fieldLabel(felt)}</legend>
        <dl>
          {versions.map(({ name, value, note }) => (
            <div key={name.nb}>
              <dt>
                {say(name)}
                {note && ` (${say(words.edited)})`}
              </dt>
              <dd>{text(value)}</dd>
            </div>
          ))}
        </dl>
        {view.oppdaterer && (
          <div className="review__choices">
            {[true, false].map((taken) => (
              <label key={String(taken)}>
                <input
                  type="radio"
                  name={id}
                  checked={ta === taken}
                  onChange={() => act({ verb: 'avgjor', valg: { type: 'endring', felt, ta: taken } })}
                />{' '}
                {say(taken ? words.take : words.keep)}
              </label>
            ))}
          </div>
        )}
      </fieldset>
    </li>
  )
}
