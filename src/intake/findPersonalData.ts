import { findAddresses, saysAddress } from './findAddresses.ts'
import { findNames } from './findNames.ts'
import { findProfiles } from './findProfiles.ts'
import type { PersonalData } from './reading.ts'

/** A piece of personal data, with where it stands in the text. */
export interface PersonalPiece extends Omit<PersonalData, 'linje'> {
  start: number
}

/** Written with a sign or a word for it: «kari@eksempel.no», «kari (at) eksempel.no». */
const email =
  /\[email\s+protected\]|[\p{L}\d._%+-]{1,64}(?:\s?@\s?|\s?[([](?:at|a|krøllalfa)[)\]]\s?)[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63})+/giu
const phone =
  /(?<![\d.,])(?!(?:19|20)\d{2}[ .-]?\d{4}|\d{2}\.\d{2}\.(?:19|20)\d{2})(?:(?:\+|00)47[ .-]?)?(?:[2-9]\d(?:(?: {1,2}|[.-])?\d{2}){3}|\d{3} {1,2}\d{2} {1,2}\d{3})(?![\d.,]?\d|\s*(?:kr|kroner|mill))/g
const saidPhone = /\b(?:tlf|telefon|mobil|mob|tel)\.?\s*(?:nr\.?)?\s*:?\s*((?:\+?\d[\d -]{4,14}\d))/giu

const pieces = (text: string, pattern: RegExp, type: PersonalPiece['type'], group: number): PersonalPiece[] =>
  [...text.matchAll(pattern)].flatMap((match) => {
    const tekst = match[group]
    if (!tekst) return []
    return [{ type, tekst, start: match.index + match[0].lastIndexOf(tekst) }]
  })

/** Eleven digits, the first six a date; foreigners' numbers add four to the first or the third. */
const birthNumber = /(?<!\d)[0-7]\d\.?[0159]\d\.?\d{2}[ ]?\d{5}(?!\d)/g

/** Longest stretch of one line that is looked through. */
const most = 20_000
/** What a text must hold before it is worth looking for each kind: most lines hold none of them. */
const mayHold = {
  email: /@|protected|[([](?:at|a|krøllalfa)[)\]]/i,
  digits: /\d{2}/,
  profile: /\.com\//i,
  name: /[\p{L}.:/] {0,2}\p{Lu}\p{L}|\p{L}\s*:\s*\p{Ll}/u,
}

const numbers = (text: string): PersonalPiece[] => [
  ...pieces(text, birthNumber, 'fodselsnummer', 0),
  ...pieces(text, saidPhone, 'telefon', 1),
  ...pieces(text, phone, 'telefon', 0),
]

/** Phone and birth numbers, e-mail and street addresses, named persons and photographers in a text, in order. */
export const findPersonalData = (whole: string): readonly PersonalPiece[] => {
  const start = whole.slice(0, most)
  // A no-break space parts names and numbers as any other.
  const text = start.replace(/[^\S\n]/g, ' ')
  const persons = [
    ...(mayHold.email.test(text) ? pieces(text, email, 'epost', 0) : []),
    ...(mayHold.digits.test(text) ? numbers(text) : []),
    ...(mayHold.name.test(text) ? findNames(text) : []),
    ...(mayHold.profile.test(text) ? findProfiles(text) : []),
  ]
  // An address is a person's where one is told of, or where the text says that it is where somebody is.
  const places = /\d/.test(text) && (persons.length > 0 || saysAddress.test(text)) ? findAddresses(text) : []
  return [...persons, ...places]
    .sort((a, b) => a.start - b.start || b.tekst.length - a.tekst.length)
    .reduce<PersonalPiece[]>((kept, piece) => {
      const last = kept.at(-1)
      if (!last || piece.start >= last.start + last.tekst.length) kept.push(piece)
      return kept
    }, [])
    .map((piece) => ({ ...piece, tekst: start.slice(piece.start, piece.start + piece.tekst.length) }))
}
