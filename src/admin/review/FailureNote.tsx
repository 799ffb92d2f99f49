'use client'

import { Button } from '@payloadcms/ui'
import { useLanguage } from '../useLanguage.ts'
import { reviewWords as words } from './reviewWords.ts'
import type { Review } from './useReview.ts'

/** What went wrong, and the choice that was not saved, ready to be made again. */
export const FailureNote = ({ review: { failure, act, dismiss } }: { review: Review }) => {
  const { say } = useLanguage()
  if (!failure) return null
  const again = failure.act
  return (
    <div className="review__failure" role="alert">
      <p>{failure.message ?? say(again ? words.unsent : words.failed)}</p>
      {again && (
        <Button buttonStyle="secondary" size="small" margin={false} onClick={() => act(again)}>
          {say(words.sendAgain)}
        </Button>
      )}
      <Button buttonStyle="secondary" size="small" margin={false} onClick={dismiss}>
        {say(words.dismiss)}
      </Button>
    </div>
  )
}
