'use client'

import { useLanguage } from '../useLanguage.ts'
import type { FoundTerm } from './findTerms.ts'
import { termWords as words } from './termWords.ts'

interface Props {
  found: readonly FoundTerm[]
  chosen: ReadonlySet<string>
  idPrefix: string
  readOnly: boolean
  toggle: (id: string) => void
}

/** The checkboxes themselves, in as many columns as there is room for. */
export const TermBoxes = ({ found, chosen, idPrefix, readOnly, toggle }: Props) => {
  const { say } = useLanguage()
  return (
    <div className="term-checklist__scroll">
      <ul className="term-checklist__boxes">
        {found.map(({ term, label, metAs }) => (
          <li key={term.id}>
            <input
              type="checkbox"
              id={`${idPrefix}-${term.id}`}
              checked={chosen.has(term.id)}
              disabled={readOnly}
              onChange={() => toggle(term.id)}
            />
            <label htmlFor={`${idPrefix}-${term.id}`}>
              {label}
              {metAs && <span className="term-checklist__aside"> ({metAs})</span>}
              {term.status === 'utgatt' && (
                <span className="term-checklist__aside"> – {say(words.retired)}</span>
              )}
            </label>
          </li>
        ))}
      </ul>
    </div>
  )
}
