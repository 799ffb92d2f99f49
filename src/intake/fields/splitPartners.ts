import { fold } from '../../domain/fold.ts'
import type { TermIndex } from '../termIndex.ts'
import { type TypedPartner, typePartner } from './typePartner.ts'

/** The partners on one line, and the names on it that tell no type. */
export interface SplitPartners {
  partners: readonly TypedPartner[]
  leftOver: readonly string[]
}

/** Where one name ends and the next begins although no mark stands between them. */
const seams =
  /(?<=(?:[Kk]ommune|[Rr]egionråd|[Nn]æringslivet|[Oo]rganisasjon[ea]r|[Bb]ygdelag))\s+(?=\p{Lu})|\s+(?=(?:(?:Fylkesmannen|Statsforvalt(?:er|ar)en) i|Regionråd(?:et)? (?:i|for))\s|Innovasjon Nor|Husbanken(?!\p{L})|Sametinget(?!\p{L}))/gu
/** Marks between partners, the surest first: «lag og foreninger» is one value, «NAV og KS» are two. */
const listing = /\s*[,;+]\s*(?:og\s+|samt\s+)?|\s*\.\s*-\s*/u
const marks: readonly RegExp[] = [listing, /(?<!-)\s+og\s+|\s+samt\s+|\s*\/\s*/u, seams]
const mostWords = 30
/** A longer line is a text, and a person reads it. */
const longestValue = 600
const joint = /\b(?:og|i|for|av|med|til)$/i
/** So many names between commas are a list, although some of them tell no type. */
const fewestListed = 3

/** Names that stood side by side, each of them one partner or more; null when one of them is none. */
const everyTyped = (names: readonly string[], index: TermIndex): TypedPartner[] | null => {
  if (names.length < 2) return null
  const typed = names.map((name) => partnersIn(name, index))
  return typed.every((partners) => partners !== null) ? typed.flat() : null
}

/** «Regionrådet for Fjellregionen Næringslivet», «Kommunane Hordaland fylkeskommune»: a term closes or opens a line. */
const byTerm = (text: string, index: TermIndex): TypedPartner[] | null => {
  const words = text.split(' ')
  const type = typePartner(text, index)?.type
  for (let at = 1; at < Math.min(words.length, mostWords); at++) {
    const head = words.slice(0, at).join(' ')
    const tail = words.slice(at).join(' ')
    if (!/^\p{Lu}/u.test(tail) || joint.test(head)) continue
    const closing = index.byFolded.get(fold(tail))
    // «Nordland Fylkeskommune» is one name: its last word is what the whole of it is.
    if (closing ? closing.kode !== type : index.byFolded.has(fold(head))) {
      const both = everyTyped([head, tail], index)
      if (both) return both
    }
  }
  return null
}

/** «Vesterålen regionråd: Hurtigruten ASA», two cells of a table: what stands before the colon is a name, no label. */
const besideEachOther = (text: string, index: TermIndex): TypedPartner[] | null => {
  const both = everyTyped(text.split(/:\s+/u), index)
  return both?.every(({ navn }) => navn !== null) ? both : null
}

/** Several partners only when every one of them can be typed alone. */
function partnersIn(text: string, index: TermIndex): readonly TypedPartner[] | null {
  const whole = typePartner(text, index)
  if (whole?.navn === null) return [whole]
  const cells = besideEachOther(text, index)
  if (cells) return cells
  for (const mark of marks) {
    const several = everyTyped(text.split(mark), index)
    if (several) return several
  }
  return byTerm(text, index) ?? (whole ? [whole] : null)
}

/** «Museum Nord og næringslivet»: a name, and a term that closes the list. */
const withoutTerm = (name: string, index: TermIndex): readonly string[] => {
  const [, before, term] = /^(.+)\s+(?:og|samt)\s+(.+?)$/u.exec(name) ?? []
  return before && term && index.byFolded.has(fold(term)) ? [before, term] : [name]
}

/** A list between commas, most of whose names tell their type. */
const mostlyTyped = (text: string, index: TermIndex): SplitPartners | null => {
  const names = text
    .split(listing)
    .filter(Boolean)
    .flatMap((name) => withoutTerm(name, index))
  if (names.length < fewestListed) return null
  const typed = names.map((name) => partnersIn(name, index))
  const leftOver = names.filter((_, at) => typed[at] === null)
  return leftOver.length === 0 || leftOver.length * 2 > names.length
    ? null
    : { partners: typed.flatMap((partners) => partners ?? []), leftOver }
}

/** «NHO og LO»: a term, and a name that tells no type. */
const besideUnknown = (text: string, index: TermIndex): readonly [TypedPartner, string] | null => {
  const [, before = '', after = ''] = /^(\S+(?<!-))\s+og\s+(\S+)$/u.exec(text) ?? []
  for (const [term, other] of [
    [before, after],
    [after, before],
  ] as const) {
    const known = index.byFolded.has(fold(term)) ? typePartner(term, index) : null
    if (known && !typePartner(other, index)) return [known, other]
  }
  return null
}

/** The partners on one line; null when none can be told. */
export const splitPartners = (text: string, index: TermIndex): SplitPartners | null => {
  if (text.length > longestValue) return null
  const mostly = mostlyTyped(text, index)
  if (mostly) return mostly
  const partners = partnersIn(text, index)
  const [known, unknown] = (partners?.length === 1 ? besideUnknown(text, index) : null) ?? []
  if (known && unknown) return { partners: [known], leftOver: [unknown] }
  return partners && { partners, leftOver: [] }
}
