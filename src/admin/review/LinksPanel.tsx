'use client'

import { useId } from 'react'
import { useLanguage } from '../useLanguage.ts'
import { LinkRow } from './LinkRow.tsx'
import { linkWords as words } from './linkWords.ts'
import { useProof } from './proof.ts'

/** Possible duplicates and continuations to judge, and what the source refers to. */
export const LinksPanel = () => {
  const { say } = useLanguage()
  const { view } = useProof()
  const id = useId()
  if (view.koblinger.length === 0) return null
  return (
    <section className="review__around" aria-labelledby={id}>
      <h2 id={id}>{say(words.heading)}</h2>
      <ul>
        {view.koblinger.map((link) => (
          <LinkRow key={link.id} link={link} />
        ))}
      </ul>
    </section>
  )
}
