'use client'

import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import { useLanguage } from '../useLanguage.ts'
import { LeaveReasons } from './LeaveReasons.tsx'
import { reviewWords as words } from './reviewWords.ts'

/** The choice to leave something out, which asks for the reason. */
export const LeaveOut = ({ leave }: { leave: (reason: string) => void }) => {
  const { say } = useLanguage()
  const [open, setOpen] = useState(false)
  return (
    <div className="review__leave">
      <Button
        buttonStyle="secondary"
        size="small"
        margin={false}
        extraButtonProps={{ 'aria-expanded': open }}
        onClick={() => setOpen(!open)}
      >
        {say(words.leave)}
      </Button>
      {open && <LeaveReasons leave={leave} />}
    </div>
  )
}
