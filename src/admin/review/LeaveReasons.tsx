'use client'

import { Button } from '@payloadcms/ui'
import { useLanguage } from '../useLanguage.ts'
import { leaveReasons } from './lineWords.ts'
import { useProof } from './proof.ts'
import { ReasonForm } from './ReasonForm.tsx'
import { reviewWords as words } from './reviewWords.ts'

/** Why something is left out: one of the common reasons, or the editor's own. */
export const LeaveReasons = ({ leave }: { leave: (reason: string) => void }) => {
  const { say } = useLanguage()
  const { busy } = useProof()
  return (
    <div className="review__choices">
      {leaveReasons.map((reason) => (
        <Button
          key={reason.nb}
          buttonStyle="secondary"
          size="small"
          margin={false}
          disabled={busy}
          onClick={() => leave(say(reason))}
        >
          {say(reason)}
        </Button>
      ))}
      <ReasonForm label={say(words.otherReason)} submit={say(words.save)} onSubmit={leave} />
    </div>
  )
}
