'use client'

import { useId } from 'react'
import { givenFields } from '../../intake/review/givenFields.ts'
import { useLanguage } from '../useLanguage.ts'
import { DraftField } from './DraftField.tsx'
import { reviewWords as words } from './reviewWords.ts'

/** The draft as it stands, field by field in the order of the form. */
export const DraftPane = () => {
  const { say } = useLanguage()
  const id = useId()
  return (
    <section className="review__draft" aria-labelledby={id}>
      <h2 id={id}>{say(words.draft)}</h2>
      {givenFields.map((felt) => (
        <DraftField key={felt} felt={felt} />
      ))}
    </section>
  )
}
