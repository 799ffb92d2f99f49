'use client'

import { useId, useState } from 'react'
import { useLanguage } from '../useLanguage.ts'
import { entryPickWords as words } from './entryPickWords.ts'
import { type FoundEntry, useEntrySearch } from './useEntrySearch.ts'

/** «2005–2012», to tell entries of the same name apart. */
const yearsOf = ({ perioder }: FoundEntry): string =>
  (perioder ?? []).map(({ fra, til }) => `${fra ?? ''}–${til ?? ''}`).join(', ')

/** Finds an entry by its title; each that is found is a choice. */
export const EntryPick = ({ choose }: { choose: (id: string) => void }) => {
  const { say } = useLanguage()
  const id = useId()
  const [text, setText] = useState('')
  const search = text.trim()
  const found = useEntrySearch(search)
  const { entries, total } = found ?? { entries: [], total: 0 }
  const told = (): string => {
    if (!search || !found) return ''
    if (!entries) return say(words.failed)
    if (entries.length === 0) return say(words.nothing(search))
    return say(total > entries.length ? words.firstOf(entries.length, total) : words.found(total))
  }
  return (
    <div className="review__entry-pick">
      <label htmlFor={id}>{say(words.search)}</label>
      <input
        id={id}
        type="search"
        autoComplete="off"
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
      <output className="review__hint">{told()}</output>
      <ul>
        {search &&
          entries?.map((entry) => (
            <li key={entry.id}>
              <button type="button" onClick={() => choose(entry.id)}>
                <span>{entry.tittel}</span>{' '}
                <span className="review__hint">
                  {[yearsOf(entry), entry._status === 'draft' && say(words.draft)]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
              </button>
            </li>
          ))}
      </ul>
    </div>
  )
}
