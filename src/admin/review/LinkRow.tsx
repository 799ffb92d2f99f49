'use client'

import { Button } from '@payloadcms/ui'
import { useId, useRef, useState } from 'react'
import type { LinkVerdict } from '../../domain/proposedLink.ts'
import type { ViewLink } from '../../intake/review/view.ts'
import { useLanguage } from '../useLanguage.ts'
import { EntryPick } from './EntryPick.tsx'
import { entryPickWords } from './entryPickWords.ts'
import { linkReasonText } from './linkReasonText.ts'
import { linkStateWords, linkTypeWords, linkWords as words } from './linkWords.ts'
import { NamedLink } from './NamedLink.tsx'
import { useProof } from './proof.ts'
import type { Act } from './useReview.ts'

/** One link, why it is thought so, and what can be said of it. */
export const LinkRow = ({ link: { id, type, tilstand, tekst, grunner, mot } }: { link: ViewLink }) => {
  const { language, say } = useLanguage()
  const { view, settled, act } = useProof()
  const rowId = useId()
  const row = useRef<HTMLLIElement>(null)
  const [picking, setPicking] = useState(false)
  const same = type === 'sammeSom'
  const waits = tilstand === 'apen'
  const isEntry = mot.some(({ samling }) => samling === 'tiltak')
  const otherIsSame = view.koblinger.some(
    (one) => one.id !== id && one.type === 'sammeSom' && one.tilstand === 'bekreftet',
  )
  const goesInto = same && tilstand === 'foreslatt' && mot.some(({ id: its }) => its === view.oppdaterer?.id)
  const mayConfirm =
    isEntry && !goesInto && tilstand !== 'bekreftet' && (!same || (view.redaktor && !otherIsSame))
  // What was pressed is gone when it is decided: the keyboard stays with the link.
  const decide = async (valg: Extract<Act, { verb: 'avgjor' }>['valg']) => {
    if (await act({ verb: 'avgjor', valg })) row.current?.focus()
  }
  const button = (text: string, onClick: () => void, expanded?: boolean) => (
    <Button
      buttonStyle="secondary"
      size="small"
      margin={false}
      extraButtonProps={{ 'aria-describedby': rowId, 'aria-expanded': expanded }}
      onClick={onClick}
    >
      {text}
    </Button>
  )
  const judge = (til: LinkVerdict, text: string) =>
    button(text, () => decide({ type: 'kobling', kobling: id, til }))
  return (
    <li className="review__around-row" ref={row} tabIndex={-1}>
      <p id={rowId}>
        {say(linkTypeWords[type])}{' '}
        {mot.map((named) => (
          <NamedLink key={named.id} named={named} />
        ))}{' '}
        {tekst && (waits || mot.length === 0) && <q>{tekst}</q>}
      </p>
      <p className="review__hint">
        {[
          ...grunner.map((reason) => linkReasonText(reason, language)),
          tilstand !== 'foreslatt' && say(linkStateWords[tilstand]),
          !isEntry && mot.length > 0 && say(words.waits),
          goesInto && say(words.goesHere),
          same && isEntry && !goesInto && !view.redaktor && say(words.editorOnly),
        ]
          .filter(Boolean)
          .join(' ')}
      </p>
      {!settled && (
        <div className="review__choices">
          {waits && button(say(entryPickWords.open), () => setPicking(!picking), picking)}
          {!waits && mayConfirm && judge('bekreftet', say(same ? words.same : words.relate))}
          {!waits && tilstand !== 'avvist' && judge('avvist', say(same ? words.notSame : words.noRelation))}
        </div>
      )}
      {!settled && waits && picking && (
        <EntryPick choose={(tiltak) => decide({ type: 'pek', kobling: id, tiltak })} />
      )}
    </li>
  )
}
