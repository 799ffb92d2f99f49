'use client'

import { useId } from 'react'
import type { ViewLine } from '../../intake/review/view.ts'
import { useLanguage } from '../useLanguage.ts'
import { LinePanel } from './LinePanel.tsx'
import { LineState } from './LineState.tsx'
import { maskWords } from './lineWords.ts'
import { useProof } from './proof.ts'

interface Props {
  line: ViewLine
  current: boolean
  select: () => void
  onDecide: () => void
}

/** One line with what became of it; the current one unfolds its choices. */
export const DocumentLine = ({ line, current, select, onDecide }: Props) => {
  const { say } = useLanguage()
  const { settled, pointed, point } = useProof()
  const id = useId()
  const lit =
    pointed && ('line' in pointed ? pointed.line === line.linje : line.verdier.includes(pointed.value))
  const open = current && !settled
  const here = { line: line.linje }

  return (
    <li
      className={['review__line', line.gjenstar && 'review__line--open', lit && 'review__line--lit']
        .filter(Boolean)
        .join(' ')}
      onPointerEnter={() => point(here)}
      onPointerLeave={() => point(null)}
    >
      <button
        type="button"
        data-line={line.linje}
        tabIndex={current ? 0 : -1}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onFocus={() => {
          select()
          point(here)
        }}
        onBlur={() => point(null)}
        onClick={() =>
          document.getElementById(id)?.querySelector<HTMLElement>('button, select, input')?.focus()
        }
      >
        <span className="review__number">{line.linje}</span>
        <span className={`review__text review__text--${line.tilstand}`}>
          {line.biter.map(({ fra, tekst, personopplysning }) =>
            personopplysning ? (
              <mark key={fra} className="review__mask">
                {tekst || say(maskWords[personopplysning])}
              </mark>
            ) : (
              tekst
            ),
          )}
        </span>
        <LineState line={line} />
      </button>
      {open && (
        <div id={id}>
          <LinePanel line={line} onDecide={onDecide} />
        </div>
      )}
    </li>
  )
}
