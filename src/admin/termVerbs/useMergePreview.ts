'use client'

import { useEffect, useState } from 'react'
import { useDocumentAddress } from '../useDocumentAddress.ts'
import { useLanguage } from '../useLanguage.ts'
import { postVerb } from '../verbs/postVerb.ts'

/** As `mergePreview` in src/editorial/terms answers. */
interface Preview {
  antall: number
  dokumenter: readonly { samling: string; id: string; tittel: string }[]
  nyeNavn: readonly string[]
}

/** What merging this form's term into another would move; null while it is asked. */
export const useMergePreview = (into: string): Preview | { fault: string } | null => {
  const { say, language } = useLanguage()
  const address = useDocumentAddress()
  const [answered, setAnswered] = useState<{ into: string; answer: Preview | { fault: string } } | null>(null)
  const asked = address?.('/merge-preview')

  useEffect(() => {
    if (!asked) return
    let left = false
    void postVerb<Preview>(asked, { med: into }, language).then((answer) => {
      if (left) return
      if ('doc' in answer) setAnswered({ into, answer: answer.doc })
      else {
        const { fault } = answer
        setAnswered({ into, answer: { fault: typeof fault === 'string' ? fault : say(fault) } })
      }
    })
    return () => {
      left = true
    }
  }, [asked, into, language, say])

  return answered?.into === into ? answered.answer : null
}
