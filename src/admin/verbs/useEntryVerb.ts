'use client'

import { toast, useDocumentInfo } from '@payloadcms/ui'
import { useLanguage } from '../useLanguage.ts'
import { useVerb } from './useVerb.ts'
import { type EntryVerb, verbWords } from './verbWords.ts'

/** Takes an entry a step on, with a word; what was written is kept as a draft first. */
export const useEntryVerb = (verb: EntryVerb) => {
  const { say } = useLanguage()
  const { setHasPublishedDoc, incrementVersionCount } = useDocumentInfo()
  const take = useVerb((address) => ({
    action: `${address}?draft=true&depth=0`,
    method: 'PATCH',
    overrides: { _status: 'draft' },
    skipValidation: true,
  }))

  /** Answers what stood in the way, in words, or null when it is done. */
  return async (ord: string): Promise<string | null> => {
    const refused = await take(verb, { ord })
    if (refused) return refused
    incrementVersionCount()
    if (verb === 'withdraw') setHasPublishedDoc(false)
    toast.success(say(verbWords[verb].done))
    return null
  }
}
