'use client'

import { Button } from '@payloadcms/ui'
import { useId } from 'react'
import type { LinkVerdict } from '../../domain/proposedLink.ts'
import type { ViewLink } from '../../intake/review/view.ts'
import { useLanguage } from '../useLanguage.ts'
import { linkStateWords, linkTypeWords, linkWords as words } from './linkWords.ts'
import { NamedLink } from './NamedLink.tsx'
import { useProof } from './proof.ts'

/** One link, why it is thought so, and what can be said of it. */
export const LinkRow = ({ link: { id, type, tilstand, tekst, grunn, mot } }: { link: ViewLink }) => {
  const { say } = useLanguage()
  const { view, settled, busy, act } = useProof()
  const same = type === 'sammeSom'
  const rowId = useId()
  const isEntry = mot.some(({ samling }) => samling === 'tiltak')
  const otherIsSame = view.koblinger.some(
    (one) => one.id !== id && one.type === 'sammeSom' && one.tilstand === 'bekreftet',
  )
  const mayConfirm = isEntry && tilstand !== 'bekreftet' && (!same || (view.redaktor && !otherIsSame))
  const judge = (til: LinkVerdict, text: string) => (
    <Button
      buttonStyle="secondary"
      size="small"
      margin={false}
      disabled={busy}
      extraButtonProps={{ 'aria-describedby': rowId }}
      onClick={() => act({ verb: 'avgjor', valg: { type: 'kobling', kobling: id, til } })}
    >
      {text}
    </Button>
  )
  return (
    <li className="review__around-row">
      <p id={rowId}>
        {say(linkTypeWords[type])}{' '}
        {mot.length > 0
          ? mot.map((named) => <NamedLink key={named.id} named={named} />)
          : tekst && <q>{tekst}</q>}
      </p>
      <p className="review__hint">
        {[
          grunn && `${grunn}.`,
          tilstand !== 'foreslatt' && say(linkStateWords[tilstand]),
          !isEntry && mot.length > 0 && say(words.waits),
          same && isEntry && !view.redaktor && say(words.editorOnly),
        ]
          .filter(Boolean)
          .join(' ')}
      </p>
      {!settled && tilstand !== 'apen' && (
        <div className="review__choices">
          {mayConfirm && judge('bekreftet', say(same ? words.same : words.relate))}
          {tilstand !== 'avvist' && judge('avvist', say(same ? words.notSame : words.noRelation))}
        </div>
      )}
    </li>
  )
}
