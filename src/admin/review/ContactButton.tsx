'use client'

import { Button } from '@payloadcms/ui'
import { useLanguage } from '../useLanguage.ts'
import { useProof } from './proof.ts'
import { reviewWords as words } from './reviewWords.ts'

interface Props {
  funksjon: string
  put: (felt: 'kontakt', verdi: { navn: string }) => void
}

/** Names a function as the contact, where the document names a person. */
export const ContactButton = ({ funksjon, put }: Props) => {
  const { say } = useLanguage()
  const { busy } = useProof()
  return (
    <Button
      buttonStyle="primary"
      size="small"
      margin={false}
      disabled={busy}
      onClick={() => put('kontakt', { navn: funksjon })}
    >
      {say(words.contact(funksjon))}
    </Button>
  )
}
