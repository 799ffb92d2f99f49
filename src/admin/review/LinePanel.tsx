'use client'

import type { GivenField } from '../../intake/review/givenFields.ts'
import type { ViewLine } from '../../intake/review/view.ts'
import { splitLines } from '../../intake/splitLines.ts'
import { ContactButton } from './ContactButton.tsx'
import { ItemPanel } from './ItemPanel.tsx'
import { LeaveOut } from './LeaveOut.tsx'
import { useProof } from './proof.ts'
import { ToField } from './ToField.tsx'
import type { Act } from './useReview.ts'

interface Props {
  line: ViewLine
  onDecide: () => void
}

/** What can be decided about a line: each open item on it, or the line as a whole. */
export const LinePanel = ({ line, onDecide }: Props) => {
  const { view, act } = useProof()
  const items = view.items.filter(({ key, avgjort }) => !avgjort && line.punkter.includes(key))
  const shown = line.biter.map(({ tekst, personopplysning }) => (personopplysning ? '' : tekst)).join('')
  // Without its bullet, as the reader would have taken it.
  const text = splitLines(shown)[0]?.text ?? ''
  const decide = (wanted: Act) => {
    onDecide()
    return act(wanted)
  }

  const put = (felt: GivenField, verdi: Record<string, unknown>) =>
    decide({ verb: 'avgjor', valg: { type: 'legg', felt, verdi, linje: line.linje } })

  return (
    <div className="review__panel">
      {items.map((item) => (
        <ItemPanel key={item.key} item={item} funksjon={line.funksjon} decide={decide} />
      ))}
      {items.length === 0 && (
        <div className="review__choices">
          {line.funksjon && <ContactButton funksjon={line.funksjon} put={put} />}
          <ToField text={text} felt="beskrivelse" put={put} />
          {line.gjenstar && (
            <LeaveOut
              leave={(grunn) => decide({ verb: 'avgjor', valg: { type: 'la', linje: line.linje, grunn } })}
            />
          )}
        </div>
      )}
    </div>
  )
}
