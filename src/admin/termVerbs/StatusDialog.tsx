'use client'

import { useLanguage } from '../useLanguage.ts'
import { Dialog } from '../verbs/Dialog.tsx'
import { type TermVerb, termVerbWords as words } from './termVerbWords.ts'
import { useTermVerb } from './useTermVerb.ts'

interface Props {
  verb: Exclude<TermVerb, 'merge'>
  onClose: (done: boolean) => void
}

/** Asks before a term is retired or reinstated. */
export const StatusDialog = ({ verb, onClose }: Props) => {
  const { say } = useLanguage()
  const { name, working, fault, run } = useTermVerb(verb, () => onClose(true))
  const { heading, explanation, confirm } = words[verb]
  return (
    <Dialog
      heading={say(heading(name))}
      confirm={say(confirm)}
      fault={fault}
      working={working}
      onCancel={() => onClose(false)}
      onConfirm={() => run()}
    >
      <p>{say(explanation(name))}</p>
    </Dialog>
  )
}
