'use client'

import { Button } from '@payloadcms/ui'
import { useId, useState } from 'react'
import { vocabularies } from '../../domain/vocabulary.ts'
import type { StandingItem } from '../../intake/review/standing.ts'
import { useLanguage } from '../useLanguage.ts'
import { ContactButton } from './ContactButton.tsx'
import { EntryPick } from './EntryPick.tsx'
import { entryPickWords } from './entryPickWords.ts'
import { LeaveOut } from './LeaveOut.tsx'
import { NewTerm } from './NewTerm.tsx'
import { useProof } from './proof.ts'
import { reviewWords as words } from './reviewWords.ts'
import { ToField } from './ToField.tsx'
import type { Act } from './useReview.ts'
import { VocabularyPick } from './VocabularyPick.tsx'

interface Props {
  item: StandingItem
  /** A function to name instead of a person on the line. */
  funksjon: string | null
  decide: (act: Act) => Promise<boolean>
}

/** Where an item's value belongs, and what a suggested code looks like there. */
const contentOf = (item: StandingItem, kode: string, label: string) => {
  if (item.ordliste === 'kommuner') return { felt: 'kommuner', verdi: { nummer: kode, navn: label } }
  if (item.ordliste === 'partnertyper')
    return { felt: 'samarbeidspartnere', verdi: { type: kode, navn: item.tekst } }
  return { felt: String(item.ordliste), verdi: { kode } }
}

/** One open item: accept what is suggested, choose or make a term, put it into another field, or leave it out. */
export const ItemPanel = ({ item, funksjon, decide }: Props) => {
  const { language, say } = useLanguage()
  const { view, busy } = useProof()
  const id = useId()
  const [way, setWay] = useState<'entry' | 'vocabulary' | 'newTerm' | 'field' | null>(null)
  const vocabulary = vocabularies.find((known) => known === item.ordliste) ?? null
  const labelOf = (kode: string): string => {
    const { nb, nn } = view.begreper[`${item.ordliste}/${kode}`] ?? { nb: kode, nn: kode }
    return language === 'nn' ? nn : nb
  }
  const put = (felt: string, verdi: Record<string, unknown>) =>
    decide({ verb: 'avgjor', valg: { type: 'legg', felt, verdi, punkt: item.key } })
  const choose = (kode: string, label: string) => {
    const { felt, verdi } = contentOf(item, kode, label)
    return put(felt, verdi)
  }
  const link = view.koblinger.find(({ punkt, tilstand }) => punkt === item.key && tilstand === 'apen')
  const wayIn = (name: NonNullable<typeof way>, text: string) => (
    <Button
      buttonStyle="secondary"
      size="small"
      margin={false}
      extraButtonProps={{ 'aria-expanded': way === name }}
      onClick={() => setWay(way === name ? null : name)}
    >
      {text}
    </Button>
  )

  return (
    <fieldset className="review__item" aria-describedby={`${id}-field`}>
      <legend>«{item.tekst}»</legend>
      <div className="review__choices">
        {item.forslag.map((kode) => (
          <Button
            key={kode}
            buttonStyle="primary"
            size="small"
            margin={false}
            disabled={busy}
            onClick={() => choose(kode, labelOf(kode))}
          >
            {say(words.accept(labelOf(kode)))}
          </Button>
        ))}
        {funksjon && <ContactButton funksjon={funksjon} put={put} />}
        {link && wayIn('entry', say(entryPickWords.open))}
        {vocabulary && wayIn('vocabulary', say(words.fromVocabulary))}
        {vocabulary && view.redaktor && wayIn('newTerm', say(words.newTerm))}
        {wayIn('field', say(words.toField))}
      </div>
      {way === 'entry' && link && (
        <EntryPick
          choose={(tiltak) => decide({ verb: 'avgjor', valg: { type: 'pek', kobling: link.id, tiltak } })}
        />
      )}
      {way === 'vocabulary' && vocabulary && <VocabularyPick vocabulary={vocabulary} choose={choose} />}
      {way === 'newTerm' && vocabulary && (
        <NewTerm vocabulary={vocabulary} text={item.tekst} choose={choose} />
      )}
      {way === 'field' && <ToField text={item.tekst} felt="beskrivelse" put={put} />}
      <LeaveOut leave={(grunn) => decide({ verb: 'avgjor', valg: { type: 'la', punkt: item.key, grunn } })} />
    </fieldset>
  )
}
