'use client'

import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import { useLanguage } from '../useLanguage.ts'
import { runWords as words } from './runWords.ts'

/** Undoing is asked for twice, with what it means in between. */
export const UndoRun = ({ undo }: { undo: () => Promise<void> }) => {
  const { say } = useLanguage()
  const [state, setState] = useState<'idle' | 'asked' | 'busy'>('idle')
  const sure = async () => {
    setState('busy')
    await undo()
    setState('idle')
  }
  if (state === 'busy') return <p role="status">{say(words.undoing)}</p>
  if (state === 'idle')
    return (
      <Button buttonStyle="secondary" margin={false} onClick={() => setState('asked')}>
        {say(words.undo)}
      </Button>
    )
  return (
    <div className="run-panel__sure">
      <p>{say(words.explain)}</p>
      <Button margin={false} onClick={() => void sure()}>
        {say(words.sure)}
      </Button>
      <Button buttonStyle="secondary" margin={false} onClick={() => setState('idle')}>
        {say(words.no)}
      </Button>
    </div>
  )
}
