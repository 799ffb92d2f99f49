'use client'

import { Gutter } from '@payloadcms/ui'
import { useMemo, useRef, useState } from 'react'
import { useLanguage } from '../useLanguage.ts'
import { useStepUnderProposals } from '../useStepUnderProposals.ts'
import { ChangesPanel } from './ChangesPanel.tsx'
import { DocumentPane } from './DocumentPane.tsx'
import { DraftPane } from './DraftPane.tsx'
import { FailureNote } from './FailureNote.tsx'
import { LinksPanel } from './LinksPanel.tsx'
import { type Pointed, ProofContext } from './proof.ts'
import { ReviewBar } from './ReviewBar.tsx'
import './review.css'
import './reviewPanes.css'
import { reviewWords as words } from './reviewWords.ts'
import { useFieldLabels } from './useFieldLabels.ts'
import { useReview } from './useReview.ts'

/** Proof-reading: the document to the left, the draft to the right, and nothing left unaccounted for. */
export const ReviewPage = ({ id }: { id: string }) => {
  const { say } = useLanguage()
  const review = useReview(id)
  const { view, busy, act, failure } = review
  const fieldLabel = useFieldLabels()
  const [pointed, point] = useState<Pointed>(null)
  const lines = useRef<{ goTo: (linje: number) => void }>(null)
  useStepUnderProposals(view?.tittel ?? '…')

  const proof = useMemo(
    () =>
      view && {
        view,
        busy,
        settled: view.status !== 'ny',
        act,
        pointed,
        point,
        goToLine: (linje: number) => lines.current?.goTo(linje),
        fieldLabel,
      },
    [view, busy, act, pointed, fieldLabel],
  )

  return (
    <Gutter className="review">
      {!proof && !failure && <p>{say(words.loading)}</p>}
      {failure && <FailureNote review={review} />}
      {proof && (
        <ProofContext.Provider value={proof}>
          <ReviewBar review={review} />
          <LinksPanel />
          <ChangesPanel />
          <div className="review__panes">
            <DocumentPane ref={lines} />
            <DraftPane />
          </div>
        </ProofContext.Provider>
      )}
    </Gutter>
  )
}
