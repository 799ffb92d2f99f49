'use client'

import {
  type KeyboardEvent,
  type Ref,
  useCallback,
  useEffect,
  useId,
  useImperativeHandle,
  useRef,
  useState,
} from 'react'
import { useLanguage } from '../useLanguage.ts'
import { DocumentLine } from './DocumentLine.tsx'
import { useProof } from './proof.ts'
import { reviewWords as words } from './reviewWords.ts'
import { stepInLines } from './stepInLines.ts'

interface Props {
  ref: Ref<{ goTo: (linje: number) => void }>
}

/** The document as received, line by line. One line at a time holds the keyboard; what is open unfolds beneath it. */
export const DocumentPane = ({ ref }: Props) => {
  const { say } = useLanguage()
  const { view, settled } = useProof()
  const id = useId()
  const list = useRef<HTMLOListElement>(null)
  const [current, setCurrent] = useState(
    view.lines.find(({ gjenstar }) => gjenstar)?.linje ?? view.lines[0]?.linje,
  )
  /** The save that a decision in this pane built on, until what came of it is shown. */
  const decidedOn = useRef<number | null>(null)

  const goTo = useCallback((linje: number) => {
    setCurrent(linje)
    const line = list.current?.querySelector<HTMLElement>(`[data-line="${linje}"]`)
    line?.focus()
    line?.scrollIntoView({ block: 'nearest' })
  }, [])
  useImperativeHandle(ref, () => ({ goTo }), [goTo])

  // After a decision in this pane the keyboard goes on to what is still open, or stays where it was.
  useEffect(() => {
    if (decidedOn.current === null || decidedOn.current === view.lagring || current === undefined) return
    decidedOn.current = null
    const stays = view.lines.find(({ linje }) => linje === current)?.gjenstar
    goTo(stays ? current : (stepInLines(view.lines, current, 'nextOpen') ?? current))
  }, [view, current, goTo])

  const onKeyDown = (event: KeyboardEvent<HTMLOListElement>) => {
    const at = event.target as HTMLElement
    if (event.key === 'Escape' && current !== undefined) return goTo(current)
    if (!at.dataset.line || event.ctrlKey || event.metaKey) return
    const move =
      moves[`${event.altKey ? 'Alt+' : ''}${event.key.length === 1 ? event.key.toLowerCase() : event.key}`]
    const to = move && stepInLines(view.lines, Number(at.dataset.line), move)
    if (!move) return
    event.preventDefault()
    if (to) goTo(to)
  }

  return (
    <section className="review__document" aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`}>{say(words.document)}</h2>
      {!settled && (
        <p className="review__keys" id={`${id}-keys`}>
          {say(words.keys)}
        </p>
      )}
      <ol ref={list} className="review__lines" aria-describedby={`${id}-keys`} onKeyDown={onKeyDown}>
        {view.lines.map((line) => (
          <DocumentLine
            key={line.linje}
            line={line}
            current={line.linje === current}
            select={() => setCurrent(line.linje)}
            onDecide={() => {
              decidedOn.current = view.lagring
            }}
          />
        ))}
      </ol>
    </section>
  )
}

const moves: Readonly<Record<string, Parameters<typeof stepInLines>[2]>> = {
  ArrowDown: 'next',
  ArrowUp: 'previous',
  Home: 'first',
  End: 'last',
  j: 'nextOpen',
  k: 'previousOpen',
  'Alt+ArrowDown': 'nextOpen',
  'Alt+ArrowUp': 'previousOpen',
}
