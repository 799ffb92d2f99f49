import { fold } from '../../domain/fold.ts'
import type { TermIndex } from '../termIndex.ts'
import { type TypedPartner, typePartner } from './typePartner.ts'

/** Where one name ends and the next begins although no mark stands between them. */
const seams =
  /(?<=\b(?:fylkeskommune|kommune|regionråd|næringslivet|organisasjon[ea]r|bygdelag))\s+(?=\p{Lu})|\s+(?=(?:Fylkesmannen|Statsforvalt(?:er|ar)en) i\b|Innovasjon Nor|Husbanken\b|Sametinget\b)/giu
const mostWords = 30
/** A longer line is a text, and a person reads it. */
const longestValue = 600
const joint = /\b(?:og|i|for|av|med|til)$/i
const marks = /\s*[,;]\s*(?:og\s+|samt\s+)?|(?<!-)\s+og\s+|\s+samt\s+|\s*\+\s*|\s*\.\s*-\s*|\s*\/\s*/u

const everyTyped = (names: readonly string[], index: TermIndex): TypedPartner[] | null => {
  if (names.length < 2) return null
  const typed = names.map((name) => typePartner(name, index))
  return typed.every((partner) => partner !== null) ? typed : null
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
export const splitPartners = (text: string, index: TermIndex): readonly TypedPartner[] | null => {
  if (text.length > longestValue) return null
  const whole = typePartner(text, index)
  if (whole?.navn === null) return [whole]
  const several =
    everyTyped(text.split(marks), index) ?? everyTyped(text.split(seams), index) ?? byClosingTerm(text, index)
  if (several) return several
  return whole ? [whole] : null
}
