'use client'

import { Button } from '@payloadcms/ui'
import { useId } from 'react'
import { useLanguage } from '../useLanguage.ts'
import { ChangeRow } from './ChangeRow.tsx'
import { linkWords as words } from './linkWords.ts'
import { NamedLink } from './NamedLink.tsx'
import { useProof } from './proof.ts'

/** Field by field, what the proposal changes in an entry that is there: taken over or not. */
export const ChangesPanel = () => {
  const { say } = useLanguage()
  const { view, act } = useProof()
  const id = useId()
  const { oppdaterer, endringer, egen } = view
  const isSame = view.koblinger.some(({ type, tilstand }) => type === 'sammeSom' && tilstand === 'bekreftet')
  if (view.status !== 'ny' || (!oppdaterer && endringer.length === 0 && !egen)) return null
  return (
    <section className="review__around" aria-labelledby={id}>
      <h2 id={id}>{say(oppdaterer ? words.changes : words.changesInSource)}</h2>
      {oppdaterer && (
        <p>
          {say(words.goesInto)} <NamedLink named={oppdaterer} />.
        </p>
      )}
      {egen && !isSame && <p className="review__hint">{say(words.isOwn)}</p>}
      {oppdaterer && endringer.length === 0 && <p className="review__hint">{say(words.nothing)}</p>}
      <ul>
        {endringer.map((change) => (
          <ChangeRow key={change.felt} change={change} />
        ))}
      </ul>
      {!isSame && (oppdaterer || egen) && (
        <Button
          buttonStyle="secondary"
          size="small"
          margin={false}
          onClick={() => act({ verb: 'avgjor', valg: { type: 'egen', er: !egen } })}
        >
          {say(egen ? words.notOwn : words.ownEntry)}
        </Button>
      )}
    </section>
  )
}
