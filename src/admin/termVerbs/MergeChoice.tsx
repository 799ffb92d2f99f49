'use client'

import { useId, useState } from 'react'
import { findTerms } from '../terms/findTerms.ts'
import type { Term } from '../terms/term.ts'
import { termWords } from '../terms/termWords.ts'
import { useLanguage } from '../useLanguage.ts'
import { mergeWords as words } from './mergeWords.ts'

interface Props {
  terms: readonly Term[]
  chosen: Term | null
  choose: (term: Term) => void
}

const none: ReadonlySet<string> = new Set()

/** The other terms, found by any of their labels. */
export const MergeChoice = ({ terms, chosen, choose }: Props) => {
  const { say, language } = useLanguage()
  const [search, setSearch] = useState('')
  const name = useId()
  const found = findTerms(terms, { language, search, first: none })
  if (terms.length === 0) return <p>{say(words.alone)}</p>
  return (
    <fieldset className="term-merge">
      <legend>{say(words.which)}</legend>
      <input
        type="search"
        aria-label={say(termWords.filter)}
        placeholder={say(termWords.filter)}
        value={search}
        onChange={(event) => setSearch(event.target.value)}
        onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
      />
      {found.length === 0 && <p>{say(termWords.nothing)}</p>}
      <ul>
        {found.map(({ term, label, metAs }) => (
          <li key={term.id}>
            <label>
              <input
                type="radio"
                name={name}
                checked={chosen?.id === term.id}
                onChange={() => choose(term)}
              />
              {metAs ? `${label} (${metAs})` : label}
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  )
}
