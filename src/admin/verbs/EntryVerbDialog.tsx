'use client'

import { useId, useState } from 'react'
import { useLanguage } from '../useLanguage.ts'
import { Dialog } from './Dialog.tsx'
import { useEntryVerb } from './useEntryVerb.ts'
import { type EntryVerb, verbWords, dialogWords as words } from './verbWords.ts'

interface Props {
  verb: EntryVerb
  wordNeeded: boolean
  onClose: (done: boolean) => void
}

/** Asks for the word that goes with a step, and takes it. */
export const EntryVerbDialog = ({ verb, wordNeeded, onClose }: Props) => {
  const { say } = useLanguage()
  const take = useEntryVerb(verb)
  const [word, setWord] = useState('')
  const [fault, setFault] = useState<string | null>(null)
  const [working, setWorking] = useState(false)
  const wordId = useId()
  const { heading, explanation, word: label, action } = verbWords[verb]

  const confirm = async (): Promise<void> => {
    if (wordNeeded && !word.trim()) return setFault(say(words.wordNeeded))
    setWorking(true)
    const refused = await take(word)
    setWorking(false)
    setFault(refused)
    if (!refused) onClose(true)
  }
  return (
    <Dialog
      heading={say(heading)}
      confirm={say(action)}
      fault={fault}
      working={working}
      onCancel={() => onClose(false)}
      onConfirm={() => void confirm()}
    >
      <p>{say(explanation)}</p>
      <label htmlFor={wordId}>{say(label)}</label>
      <textarea
        id={wordId}
        value={word}
        maxLength={2000}
        required={wordNeeded}
        aria-invalid={Boolean(fault) && wordNeeded && !word.trim()}
        onChange={(event) => setWord(event.target.value)}
      />
    </Dialog>
  )
}
