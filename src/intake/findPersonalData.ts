import type { PersonalData } from './reading.ts'

/** A piece of personal data, with where it stands in the text. */
export interface PersonalPiece extends Omit<PersonalData, 'linje'> {
  start: number
}

const email = /\[email\s+protected\]|[\p{L}\d._%+-]{1,64}@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63})+/gu
const phone =
  /(?<![\d.,])(?!(?:19|20)\d{2}[ .-]?(?:19|20)\d{2})(?:(?:\+|00)47[ .-]?)?(?:[2-9]\d(?:[ .-]?\d{2}){3}|[489]\d{2} \d{2} \d{3}|\d{3} \d{2} \d{3})(?![\d.,]?\d|\s*(?:kr|kroner|mill))/g
const saidPhone = /\b(?:tlf|telefon|mobil|mob|tel)\.?\s*(?:nr\.?)?\s*:?\s*((?:\+?\d[\d -]{4,14}\d))/giu

const given = String.raw`\p{Lu}[\p{Ll}]+(?:-\p{Lu}\p{Ll}+)?`
const fullName = String.raw`(${given}(?:[ ]\p{Lu}\.?)?(?:[ ](?:von|van|de)\b)?(?:[ ]${given}){1,3})`
const role = `(?:prosjekt|daglig |dagleg |nest|avdelings|bolyst|bulyst|rekrutterings|tilflyttings|nærings)?(?:leder|leiar|koordinator|rådgiver|rådgivar|konsulent|sjef|ordfører|ordførar|rådmann|rådmannen|medarbeidar|medarbeider|ansvarlig|ansvarleg|veileder|rettleiar)`

/** Words that look like part of a name and are not: organisations, places of work, headings. */
const notPerson =
  /kommun|fylke|\bråd|senter|høgsk|vekst|prosjekt|\bAS\b|\bASA\b|utvikling|regjering|departement|katalog|museum|næring|\blag\b|forening|foreining/iu

const named: readonly RegExp[] = [
  new RegExp(String.raw`(?:\b${role}(?:en|a|ar)?\s*(?:er|var|:|,|–|-)?\s+)${fullName}`, 'giu'),
  new RegExp(String.raw`(?:\bkontakt(?:person)?(?:ar|er)?\s*:?\s+)${fullName}`, 'giu'),
  new RegExp(String.raw`(?:\bv\/\s?|\bved\s+)${fullName}`, 'gu'),
  new RegExp(String.raw`${fullName}(?=\s*[,–-]\s*(?:tidl\S*\s+)?${role}(?![\p{L}]))`, 'gu'),
]
const member = new RegExp(
  String.raw`(?:lag|kommune|forening|foreining|organisasjon|AS|senter),\s+${fullName}$`,
  'gu',
)
const photo = new RegExp(
  String.raw`\b(?:foto(?:graf)?|ill?ustrasjon|bilde|bilete|photo)\s*(?::|av)\s*${fullName}`,
  'giu',
)

/** «giu» lets a name run on in lower case («Kari Nordmann på»): it ends with its last capitalised word, or is none. */
const capitalised = (piece: PersonalPiece): PersonalPiece[] => {
  const tekst = piece.tekst.match(/^\p{Lu}\S*(?: (?:(?:von|van|de) )?\p{Lu}\S*)+/u)?.[0]
  return tekst ? [{ ...piece, tekst }] : []
}

const pieces = (text: string, pattern: RegExp, type: PersonalPiece['type'], group: number): PersonalPiece[] =>
  [...text.matchAll(pattern)].flatMap((match) => {
    const tekst = match[group]
    if (!tekst) return []
    return [{ type, tekst, start: match.index + match[0].lastIndexOf(tekst) }]
  })

/** Longest stretch of one line that is looked through. */
const most = 20_000
/** What a text must hold before it is worth looking for each kind: most lines hold none of them. */
const mayHold = { email: /@|protected/, phone: /\d{2}/, name: /\p{Lu}\p{Ll}+\.? \p{Lu}/u }

const phones = (text: string): PersonalPiece[] => [
  ...pieces(text, saidPhone, 'telefon', 1),
  ...pieces(text, phone, 'telefon', 0),
]

const names = (text: string): PersonalPiece[] => [
  ...pieces(text, photo, 'fotograf', 1).flatMap(capitalised),
  ...[...named, member]
    .flatMap((pattern) => pieces(text, pattern, 'navn', 1))
    .flatMap(capitalised)
    .filter(({ tekst }) => !notPerson.test(tekst)),
]

/** Phone numbers, e-mail addresses, named persons and photographers in a text, in order. */
export const findPersonalData = (whole: string): readonly PersonalPiece[] => {
  const text = whole.slice(0, most)
  const found = [
    ...(mayHold.email.test(text) ? pieces(text, email, 'epost', 0) : []),
    ...(mayHold.phone.test(text) ? phones(text) : []),
    ...(mayHold.name.test(text) ? names(text) : []),
  ]
  return found
    .sort((a, b) => a.start - b.start || b.tekst.length - a.tekst.length)
    .reduce<PersonalPiece[]>((kept, piece) => {
      const last = kept.at(-1)
      if (!last || piece.start >= last.start + last.tekst.length) kept.push(piece)
      return kept
    }, [])
}
