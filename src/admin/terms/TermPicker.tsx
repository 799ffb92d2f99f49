'use client'

import { useId, useMemo, useState } from 'react'
import { useLanguage } from '../useLanguage.ts'
import { findTerms } from './findTerms.ts'
import { TermBoxes } from './TermBoxes.tsx'
import type { Term } from './term.ts'
import { termWords as words } from './termWords.ts'

interface Props {
  terms: readonly Term[]
  value: readonly string[]
  readOnly: boolean
  onChange: (value: string[]) => void
}

/** Fewer terms than this are seen at a glance. */
const worthSearching = 9

/** The loaded list: a search, a count and the boxes. Retired terms show only where they are chosen. */
export const TermPicker = ({ terms, value, readOnly, onChange }: Props) => {
  const { language, say } = useLanguage()
  const id = useId()
  const [search, setSearch] = useState('')
  // Frozen while the search stands, so that no box moves under the hand that ticks it.
  const [first, setFirst] = useState<ReadonlySet<string>>(new Set())
  const chosen = useMemo(() => new Set(value), [value])
  const offered = terms.filter(
    (term) => term.status !== 'utgatt' || chosen.has(term.id) || first.has(term.id),
  )
  const found = findTerms(offered, { language, search, first })

  const look = (text: string) => {
    setSearch(text)
    setFirst(chosen)
  }
  const toggle = (term: string) =>
    onChange(chosen.has(term) ? value.filter((other) => other !== term) : [...value, term])

  if (offered.length === 0) return <p className="term-checklist__note">{say(words.empty)}</p>
  return (
    <>
      <div className="term-checklist__bar">
        {offered.length >= worthSearching && (
          <input
            type="search"
            className="term-checklist__search"
            aria-label={say(words.filter)}
            placeholder={say(words.filter)}
            value={search}
            onChange={(event) => look(event.target.value)}
            onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
          />
        )}
        <output className="term-checklist__count">
          {say(chosen.size ? words.counted(chosen.size, offered.length) : words.noneChosen)}
        </output>
      </div>
      {found.length === 0 && <p className="term-checklist__note">{say(words.nothing)}</p>}
      <TermBoxes found={found} chosen={chosen} idPrefix={id} readOnly={readOnly} toggle={toggle} />
    </>
  )
}
