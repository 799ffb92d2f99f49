'use client'

import { type Term, termLabel } from '../terms/term.ts'
import { useLanguage } from '../useLanguage.ts'
import { mergeWords as words } from './mergeWords.ts'
import { useMergePreview } from './useMergePreview.ts'

/** What a merge would move, told before it is done. */
export const MergePreview = ({ into }: { into: Term }) => {
  const { say, language } = useLanguage()
  const preview = useMergePreview(into.id)
  const name = termLabel(into, language)
  if (preview === null) return <p role="status">{say(words.counting)}</p>
  if ('fault' in preview) return <p role="alert">{preview.fault}</p>
  const { antall, dokumenter, nyeNavn } = preview
  const rest = antall - dokumenter.length
  return (
    <div role="status" className="term-merge__preview">
      <p>{say(antall === 0 ? words.unused : words.moves(antall, name))}</p>
      {antall > 0 && (
        <ul>
          {dokumenter.map(({ samling, id, tittel }) => (
            <li key={`${samling}/${id}`}>{tittel}</li>
          ))}
          {rest > 0 && <li>{say(words.more(rest))}</li>}
        </ul>
      )}
      {nyeNavn.length > 0 && <p>{say(words.names(name, nyeNavn.join(', ')))}</p>}
    </div>
  )
}
