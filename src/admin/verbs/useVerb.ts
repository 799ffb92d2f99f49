'use client'

import { useDocumentInfo, useForm, useFormModified } from '@payloadcms/ui'
import { useDocumentAddress } from '../useDocumentAddress.ts'
import { useLanguage } from '../useLanguage.ts'
import { postVerb } from './postVerb.ts'
import { dialogWords as words } from './verbWords.ts'

type Saving = Parameters<ReturnType<typeof useForm>['submit']>[0]

/**
 * Takes the form's document through a verb: saves what was written first (`saving`: how), and shows the document as it is
 * afterwards. Answers what stood in the way, in words, or null when it is done.
 */
export const useVerb = (saving: (address: string) => Saving) => {
  const { say, language } = useLanguage()
  const { setData } = useDocumentInfo()
  const { submit, reset, getDataByPath } = useForm()
  const modified = useFormModified()
  const address = useDocumentAddress()

  const saveFirst = async (): Promise<boolean> => {
    const saved = await submit({ ...saving(address?.('') ?? ''), disableSuccessStatus: true })
    return Boolean(saved && 'res' in saved && saved.res?.ok)
  }
  return async (verb: string, said: Record<string, unknown>): Promise<string | null> => {
    if (!address) return say(words.notSaved)
    if (modified && !(await saveFirst())) return say(words.notSaved)
    const lagring = modified ? {} : { lagring: getDataByPath<number>('lagring') }
    const body = { ...said, ...lagring }
    const answer = await postVerb<Record<string, unknown>>(address(`/${verb}`), body, language)
    if ('fault' in answer) return typeof answer.fault === 'string' ? answer.fault : say(answer.fault)
    await reset(answer.doc)
    setData(answer.doc)
    return null
  }
}
