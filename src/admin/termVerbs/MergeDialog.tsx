'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { useState } from 'react'
import { LoadNote } from '../rest/LoadNote.tsx'
import { useAll } from '../rest/useAll.ts'
import { type Term, termFields } from '../terms/term.ts'
import { termWords } from '../terms/termWords.ts'
import { useLanguage } from '../useLanguage.ts'
import { Dialog } from '../verbs/Dialog.tsx'
import { MergeChoice } from './MergeChoice.tsx'
import { MergePreview } from './MergePreview.tsx'
import { mergeWords } from './mergeWords.ts'
import { termVerbWords } from './termVerbWords.ts'
import { useTermVerb } from './useTermVerb.ts'

const words = termVerbWords.merge

/** Asks which term takes over, and shows what it takes over before anything is done. */
export const MergeDialog = ({ onClose }: { onClose: (done: boolean) => void }) => {
  const { say } = useLanguage()
  const { id, collectionSlug } = useDocumentInfo()
  const { name, working, fault, setFault, run } = useTermVerb('merge', () => onClose(true))
  const loaded = useAll<Term>(String(collectionSlug), termFields)
  const [into, setInto] = useState<Term | null>(null)

  const choose = (term: Term): void => {
    setInto(term)
    setFault(null)
  }
  return (
    <Dialog
      heading={say(words.heading(name))}
      confirm={say(words.confirm)}
      fault={fault}
      working={working}
      onCancel={() => onClose(false)}
      onConfirm={() => (into ? run({ med: into.id }) : setFault(say(mergeWords.choose)))}
    >
      <p>{say(words.explanation(name))}</p>
      <LoadNote loaded={loaded} loading={termWords.loading} failed={termWords.failed} />
      {loaded.state === 'ready' && (
        <MergeChoice
          terms={loaded.documents.filter((term) => term.id !== id && term.status !== 'utgatt')}
          chosen={into}
          choose={choose}
        />
      )}
      {into && <MergePreview into={into} />}
    </Dialog>
  )
}
