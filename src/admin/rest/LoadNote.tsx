'use client'

import { Button } from '@payloadcms/ui'
import type { Words } from '../../domain/language.ts'
import { useLanguage } from '../useLanguage.ts'
import './loadNote.css'
import type { Loaded } from './useAll.ts'

interface Props {
  loaded: Loaded<unknown>
  loading: Words
  failed: Words
}

const retry: Words = { nb: 'Prøv igjen', nn: 'Prøv igjen', en: 'Try again' }

/** What a field says while its list is on the way or did not come; nothing once it has. */
export const LoadNote = ({ loaded, loading, failed }: Props) => {
  const { say } = useLanguage()
  if (loaded.state === 'ready') return null
  if (loaded.state === 'loading') return <p className="load-note">{say(loading)}</p>
  return (
    <div className="load-note" role="alert">
      <span>{say(failed)}</span>
      <Button buttonStyle="secondary" size="small" margin={false} onClick={loaded.retry}>
        {say(retry)}
      </Button>
    </div>
  )
}
