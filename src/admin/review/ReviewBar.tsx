'use client'

import { Button } from '@payloadcms/ui'
import { useLanguage } from '../useLanguage.ts'
import { DocumentFacts } from './DocumentFacts.tsx'
import { FinishButtons } from './FinishButtons.tsx'
import { useProof } from './proof.ts'
import { reviewWords as words } from './reviewWords.ts'
import type { Review } from './useReview.ts'

/** The title, how much is left, and what can be done with the whole proposal. */
export const ReviewBar = ({ review }: { review: Review }) => {
  const { say } = useLanguage()
  const { view, settled, busy, act, goToLine } = useProof()
  const remaining = view.lines.filter(({ gjenstar }) => gjenstar)
  const [next] = remaining
  const { showsPersonalData, showPersonalData } = review
  return (
    <div className="review__bar">
      <div className="review__title">
        <h1>{view.tittel}</h1>
        <output className={`review__count${remaining.length > 0 ? ' review__count--open' : ''}`}>
          {say(words.remaining(remaining.length, view.lines.length))}
        </output>
      </div>
      <DocumentFacts />
      {view.merknader.map((note) => (
        <p key={note} className="review__personal">
          {note}
        </p>
      ))}
      {view.harPersonopplysninger && (
        <p className="review__personal">
          {say(words.personalNote)}{' '}
          <Button
            buttonStyle="none"
            margin={false}
            className="review__link"
            extraButtonProps={{ 'aria-pressed': showsPersonalData }}
            onClick={() => showPersonalData(!showsPersonalData)}
          >
            {say(showsPersonalData ? words.hidePersonal : words.showPersonal)}
          </Button>
        </p>
      )}
      {!settled && (
        <div className="review__actions">
          {next && (
            <Button buttonStyle="secondary" margin={false} onClick={() => goToLine(next.linje)}>
              {say(words.nextOpen)}
            </Button>
          )}
          <Button
            buttonStyle="secondary"
            margin={false}
            disabled={busy || view.avgjorelser === 0}
            onClick={() => act({ verb: 'angre' })}
          >
            {say(words.undo)}
          </Button>
          <FinishButtons />
        </div>
      )}
      {settled && <FinishButtons />}
    </div>
  )
}
