'use client'

import type { Vocabulary } from '../../domain/vocabulary.ts'
import { LoadNote } from '../rest/LoadNote.tsx'
import { useAll } from '../rest/useAll.ts'
import { TermPicker } from '../terms/TermPicker.tsx'
import { type Term, termFields, termLabel } from '../terms/term.ts'
import '../terms/termChecklist.css'
import { termWords } from '../terms/termWords.ts'
import { useLanguage } from '../useLanguage.ts'

interface Props {
  vocabulary: Vocabulary
  /** The term that is chosen already. */
  kode?: string | null
  choose: (kode: string, label: string) => void
}

type CodedTerm = Term & { kode: string }
const fields = [...termFields, 'kode']

/** One term of a vocabulary, found by any of its labels; the first that is ticked is the choice. */
export const VocabularyPick = ({ vocabulary, kode = null, choose }: Props) => {
  const { language } = useLanguage()
  const loaded = useAll<CodedTerm>(vocabulary, fields)
  if (loaded.state !== 'ready')
    return <LoadNote loaded={loaded} loading={termWords.loading} failed={termWords.failed} />
  const terms = loaded.documents
  const chosen = terms.filter((term) => term.kode === kode).map(({ id }) => id)
  return (
    <div className="term-checklist review__picker">
      <TermPicker
        terms={terms}
        value={chosen}
        readOnly={false}
        onChange={(ids) => {
          const term = terms.find(({ id }) => ids.includes(id) && !chosen.includes(id))
          if (term) choose(term.kode, termLabel(term, language))
        }}
      />
    </div>
  )
}
