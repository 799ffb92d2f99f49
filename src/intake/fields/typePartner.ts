import { fold } from '../../domain/fold.ts'
import { matchTerm } from '../matchTerm.ts'
import type { Confidence } from '../reading.ts'
import { redact } from '../redact.ts'
import type { TermIndex } from '../termIndex.ts'
import { partnerHints } from './partnerHints.ts'

export interface TypedPartner {
  type: string
  navn: string | null
  sikkerhet: Confidence
}

/** People named with the partner: «… ved rådgivar Kari Eksempel», «… . Leiar Ola Eksempel», «… , Per Eksempel». */
const persons = [
  /\s+(?:ved|v\/)\s*\S.*$/iu,
  /[.,;]\s*(?:leiar|leder|kontakt)\p{L}*\b.*$/iu,
  /,\s*\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+){1,2}$/u,
]

/** A source's own spelling of a name, without persons, stray spaces after hyphens («Sør- Trøndelag») and end marks. */
const tidyName = (text: string): string =>
  redact(persons.reduce((name, person) => name.replace(person, ''), text))
    .replace(/^.*?\s(?=(?:Fylkesmannen|Statsforvalt(?:er|ar)en) i )/u, '')
    .replace(/(\p{L})- (?=\p{Lu})/gu, '$1-')
    .replace(/[\s.;,]+$/, '')

/** The type of one partner: a term of the vocabulary, else what its name gives away; null when neither tells. */
export const typePartner = (text: string, index: TermIndex): TypedPartner | null => {
  const known = index.byFolded.get(fold(text))
  if (known) return { type: known.kode, navn: null, sikkerhet: known.sikkerhet }
  const name = tidyName(text)
  const hinted = partnerHints.find(([, pattern]) => pattern.test(name))
  if (hinted) return { type: hinted[0], navn: name, sikkerhet: 'label' }
  const match = matchTerm(name, index)
  return match ? { type: match.kode, navn: name, sikkerhet: match.sikkerhet } : null
}
