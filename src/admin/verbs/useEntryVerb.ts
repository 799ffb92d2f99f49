'use client'

import { toast, useConfig, useDocumentInfo, useForm, useFormModified } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import type { Tiltak } from '../../generated/payload-types.ts'
import { useLanguage } from '../useLanguage.ts'
import { postVerb } from './postVerb.ts'
import { type EntryVerb, verbWords, dialogWords as words } from './verbWords.ts'

/** Takes an entry a step on: saves what was written first, and shows the entry as it is afterwards. */
export const useEntryVerb = (verb: EntryVerb) => {
  const { say, language } = useLanguage()
  const { config } = useConfig()
  const { id, setData, setHasPublishedDoc, incrementVersionCount } = useDocumentInfo()
  const { submit, reset, getDataByPath } = useForm()
  const modified = useFormModified()
  const address = (path: string): string =>
    formatAdminURL({ apiRoute: config.routes.api, path: `/tiltak/${id}${path}` as `/${string}` })

  const saveFirst = async (): Promise<boolean> => {
    const saved = await submit({
      action: address('?draft=true&depth=0'),
      method: 'PATCH',
      overrides: { _status: 'draft' },
      skipValidation: true,
      disableSuccessStatus: true,
    })
    return Boolean(saved && 'res' in saved && saved.res?.ok)
  }

  /** Answers what stood in the way, in words, or null when it is done. */
  return async (ord: string): Promise<string | null> => {
    if (modified && !(await saveFirst())) return say(words.notSaved)
    const lagring = modified ? {} : { lagring: getDataByPath<number>('lagring') }
    const answer = await postVerb<Tiltak>(address(`/${verb}`), { ord, ...lagring }, language)
    if ('fault' in answer) return typeof answer.fault === 'string' ? answer.fault : say(answer.fault)
    await reset(answer.doc)
    setData(answer.doc)
    incrementVersionCount()
    if (verb === 'withdraw') setHasPublishedDoc(false)
    toast.success(say(verbWords[verb].done))
    return null
  }
}
