import { fold } from '../../domain/fold.ts'
import type { TermIndex } from '../termIndex.ts'
import { type TypedPartner, typePartner } from './typePartner.ts'

/** Where one name ends and the next begins although no mark stands between them. */
const seams =
  /(?<=(?:[Kk]ommune|[Rr]egionråd|[Nn]æringslivet|[Oo]rganisasjon[ea]r|[Bb]ygdelag))\s+(?=\p{Lu})|\s+(?=(?:Fylkesmannen|Statsforvalt(?:er|ar)en) i\s|Innovasjon Nor|Husbanken(?!\p{L})|Sametinget(?!\p{L}))/gu
const mostWords = 30
/** A longer line is a text, and a person reads it. */
const longestValue = 600
const joint = /\b(?:og|i|for|av|med|til)$/i
/** Marks between partners, the surest first: «lag og foreninger» is one value, «NAV og KS» are two. */
const marks: readonly RegExp[] = [
  /\s*[,;+]\s*(?:og\s+|samt\s+)?|\s*\.\s*-\s*/u,
  /(?<!-)\s+og\s+|\s+samt\s+|\s*\/\s*/u,
  seams,
]

/** Names that stood side by side, each of them one partner or more; null when one of them is none. */
const everyTyped = (names: readonly string[], index: TermIndex): TypedPartner[] | null => {
  if (names.length < 2) return null
  const typed = names.map((name) => splitPartners(name, index))
  return typed.every((partners) => partners !== null) ? typed.flat() : null
}

/** «Regionrådet for Fjellregionen Næringslivet»: a term of the vocabulary closes a line that begins with a partner. */
const byClosingTerm = (text: string, index: TermIndex): TypedPartner[] | null => {
  const words = text.split(' ')
  for (let at = 1; at < Math.min(words.length, mostWords); at++) {
    const tail = words.slice(at).join(' ')
    const head = words.slice(0, at).join(' ')
    const closing = index.byFolded.get(fold(tail))
    // «Nordland Fylkeskommune» is one name: its last word is what the whole of it is.
    const completes = closing?.kode === typePartner(text, index)?.type
    if (closing && !completes && /^\p{Lu}/u.test(tail) && !joint.test(head))
      return everyTyped([head, tail], index)
  }
  return null
}

/** The partners on one line: several only when every one of them can be typed alone. Null when none can. */
export function splitPartners(text: string, index: TermIndex): readonly TypedPartner[] | null {
  if (text.length > longestValue) return null
  const whole = typePartner(text, index)
  if (whole?.navn === null) return [whole]
  for (const mark of marks) {
    const several = everyTyped(text.split(mark), index)
    if (several) return several
  }
  return byClosingTerm(text, index) ?? (whole ? [whole] : null)
}
