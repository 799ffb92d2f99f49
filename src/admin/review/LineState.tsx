'use client'

import type { ViewLine } from '../../intake/review/view.ts'
import { useLanguage } from '../useLanguage.ts'
import { waveWords } from './lineWords.ts'
import { useProof } from './proof.ts'
import { reviewWords as words } from './reviewWords.ts'

/** What became of a line, in words: the fields that took it, why it was left or kept out, or that it is open. */
export const LineState = ({ line }: { line: ViewLine }) => {
  const { say } = useLanguage()
  const { view, fieldLabel } = useProof()
  const fields = [
    ...new Set(
      view.values.filter(({ key }) => line.verdier.includes(key)).map(({ felt }) => fieldLabel(felt)),
    ),
  ]
  const why = line.begrunnelse ?? (line.grunn ? say(waveWords[line.grunn]) : null)
  const isKeptOut = line.tilstand === 'claimed' && line.biter.some(({ personopplysning }) => personopplysning)
  const otherwise = line.tilstand === 'waved' ? say(words.leftOut) : isKeptOut ? say(words.keptOut) : ''
  const said = fields.join(', ') || (why ?? otherwise)
  return (
    <span className="review__state">
      {line.gjenstar && <strong>● {say(words.open)} </strong>}
      {said}
    </span>
  )
}
