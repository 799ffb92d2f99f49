'use client'

import { toast, useDocumentInfo } from '@payloadcms/ui'
import { useState } from 'react'
import { type Term, termLabel } from '../terms/term.ts'
import { useLanguage } from '../useLanguage.ts'
import { useVerb } from '../verbs/useVerb.ts'
import { type TermVerb, termVerbWords as words } from './termVerbWords.ts'

/** A verb on the term of this form, with what its dialog needs to know while it runs. */
export const useTermVerb = (verb: TermVerb, onDone: () => void) => {
  const { say, language } = useLanguage()
  const { savedDocumentData } = useDocumentInfo()
  const take = useVerb((action) => ({ action, method: 'PATCH' }))
  const [working, setWorking] = useState(false)
  const [fault, setFault] = useState<string | null>(null)
  const name = savedDocumentData ? termLabel(savedDocumentData as Pick<Term, 'nb' | 'nn'>, language) : ''

  const run = async (said: Record<string, unknown>): Promise<void> => {
    setWorking(true)
    const refused = await take(verb, said)
    setWorking(false)
    setFault(refused)
    if (refused) return
    toast.success(say(words[verb].done))
    onDone()
  }
  return { name, working, fault, setFault, run: (said = {}) => void run(said) }
}
