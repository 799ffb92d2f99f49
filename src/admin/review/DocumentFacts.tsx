'use client'

import { useId } from 'react'
import { useLanguage } from '../useLanguage.ts'
import { useProof } from './proof.ts'
import { kindWords, malformWords, reviewWords as words } from './reviewWords.ts'

/** What the whole document is: an entry or a resource, and in which Norwegian. */
export const DocumentFacts = () => {
  const { say } = useLanguage()
  const { view, settled, busy, act } = useProof()
  const id = useId()
  const disabled = settled || busy
  return (
    <div className="review__facts">
      <span>
        <label htmlFor={`${id}-kind`}>{say(words.kind)}</label>
        <select
          id={`${id}-kind`}
          value={view.innholdstype}
          disabled={disabled}
          onChange={({ target }) => act({ verb: 'avgjor', valg: { type: 'slag', til: target.value } })}
        >
          {view.innholdstype === 'ukjent' && <option value="ukjent">{say(words.unknownKind)}</option>}
          <option value="tiltak">{say(kindWords.tiltak)}</option>
          <option value="ressurs">{say(kindWords.ressurs)}</option>
        </select>
      </span>
      <span>
        <label htmlFor={`${id}-malform`}>{say(words.malform)}</label>
        <select
          id={`${id}-malform`}
          value={view.malform}
          disabled={disabled}
          onChange={({ target }) => act({ verb: 'avgjor', valg: { type: 'malform', til: target.value } })}
        >
          <option value="nb">{say(malformWords.nb)}</option>
          <option value="nn">{say(malformWords.nn)}</option>
        </select>
      </span>
      <span className="review__file">{view.dokument}</span>
    </div>
  )
}
