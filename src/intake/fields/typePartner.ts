import { closestMatches } from '../../domain/closestMatches.ts'
import { fold } from '../../domain/fold.ts'
import { matchSpelling } from '../matchSpelling.ts'
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

/** People named with the partner, and how to reach them: «… ved rådgivar Kari Eksempel», «… , Per Eksempel», «…, tlf. …». */
const persons = [
  /\s+(?:ved|v\/)\s*\S.*$/iu,
  /[.,;]\s*(?:leiar|leder|kontakt)\p{L}*\b.*$/iu,
  /,\s*\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+){1,2}$/u,
  /[\s.,;:(–-]+(?:(?:tlf|telefon|tel|mob|mobil|e-?post|mail)(?!\p{L})|\+?\d[\d ]{7,}|\S+@).*$/iu,
]

/** A source's own spelling of a name, without persons, stray spaces after hyphens («Sør- Trøndelag») and end marks. */
const tidyName = (text: string): string =>
  redact(persons.reduce((name, person) => name.replace(person, ''), text))
    .replace(/^.*?\s(?=(?:Fylkesmannen|Statsforvalt(?:er|ar)en) i )/u, '')
    .replace(/(\p{L})- (?=\p{Lu})/gu, '$1-')
    .replace(/[\s.;,]+$/, '')

const hintOf = (name: string): string | null =>
  partnerHints.find(([, pattern]) => pattern.test(name))?.[0] ?? null

/** Long words that tell a type, by which a misspelt one is known: «Nordland fylkekomune». */
const typeWords =
  'kommune kommunene fylkeskommune fylkesmannen statsforvalteren regionråd regionrådet næringshage næringsforening næringsforeining næringslivet bygdelag grendelag departementet forskning'.split(
    ' ',
  )
const shortestMisspelt = 7
const mend = (word: string): string => {
  const [near] = word.length < shortestMisspelt ? [] : closestMatches(word.toLowerCase(), typeWords)
  return near ?? word
}

/** A place, and no misspelt «grendelag». */
const county = /^(?:(?:nord|sør)-)?trøndelag$/i

/** The type of one partner: a term of the vocabulary, else what its name gives away; null when neither tells. */
export const typePartner = (text: string, index: TermIndex): TypedPartner | null => {
  const known = index.byFolded.get(fold(text))
  if (known) return { type: known.kode, navn: null, sikkerhet: known.sikkerhet }
  const name = tidyName(text)
  if (county.test(name)) return null
  const misspelt = matchSpelling(fold(name), index)
  if (misspelt) return { type: misspelt, navn: null, sikkerhet: 'similar' }
  const hinted = hintOf(name)
  if (hinted) return { type: hinted, navn: name, sikkerhet: 'label' }
  const match = matchTerm(name, index)
  if (match) return { type: match.kode, navn: name, sikkerhet: match.sikkerhet }
  const mended = hintOf(name.replace(/\p{L}+/gu, mend))
  return mended ? { type: mended, navn: name, sikkerhet: 'similar' } : null
}
