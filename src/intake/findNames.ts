import { givenNames } from './givenNames.ts'

/** A person's name where it stands in a text. */
export interface FoundName {
  type: 'navn' | 'fotograf'
  tekst: string
  start: number
}

const role = String.raw`(?:\p{L}{0,25}(?:leder|leiar|koordinator|rådgi?[vj]e?[ea]r|konsulent|sjef|ordfør[ea]r|rådmann(?:en)?|medarbeid[ea]r|ansvarleg|ansvarlig|veileder|rettleiar|direktør|sekretær|minister|statsråd|kasser[ea]r|kontakt|vert)|rektor|lær[ea]r|forsk[ea]r|professor|redaktør|formann|initiativtak(?:er|ar)|ildsjel|gründer|hr\.?|fru)(?:en|a)?`
const said = String.raw`\s*(?:er|var|:|,|–|-|\/)?\s*$`
/** «…, fortel Kari Eksempel»: whose words stand before. */
const saying = '(?:sier|seier|fortel(?:ler|jar|te)?|forklar(?:er|ar)|me(?:ner|iner)|utdyp(?:er|ar))'
/** What stands right before a person: a role, a way to reach them, or what they wrote or said. */
const beforePerson = new RegExp(
  String.raw`(?:(?<!\p{L})(?:${role}|kontaktperson(?:ar|er)?(?:\s+(?:i|for|hos)\s+[\p{L} ]{2,30})?|${role}\s+(?:i|for|hos|ved|av)\s+[\p{L}\d -]{2,40}(?=,)|mvh\.?|hilsen|helsing|kontakt\s+med|ved|ring|tekst|skr[ei]ve[nt]?\s+av|forfatt[ea]r|${saying})|v\/|^\s*av)${said}`,
  'iu',
)
const beforePhotographer = /(?<!\p{L})(?:foto(?:graf)?|ill?ustrasjon|bilde|bilete|photo)\s*(?::|av)?\s*$/iu
/** «… Ungdomslag, Per Eksempel» at the end of a line: the one to ask. */
const beforeMember = /(?:lag|kommune|forening|foreining|organisasjon|AS|senter),\s+$/u
const afterPerson = new RegExp(
  String.raw`^\s*(?:[(,:–-]\s*)?(?:(?:tidl\S*|som)\s+)?(?:(?:er|var|vart|ble|blei)\s+)?(?:${role}(?!\p{L})|kan\s+kontakt(?:es|ast)|(?:tlf|telefon|mobil|mob|e-?post)(?!\p{L}))|^,?\s*(?:(?:\+47\s?)?\d{2,3}\s?\d{2}\s?\d|\(\d{2}\)|[\p{L}\d._-]+@)`,
  'iu',
)
/** Schools, streets and prizes bear people's names. */
const afterNamesake =
  /^(?:s)?(?:-|\s+(?:\p{Ll}+\s+)?(?:sk[ou]le|muse|senter|ve[gi]|gate|plass|stemne|festival|pris|fond|legat)\p{L}*)/u

/** Words that begin a line with a capital before a name. */
const opening = new RegExp(
  `^(?:${role}|Kontakt(?:person)?|Ring|Foto|Fotograf|Tekst|Av|Ved|Familien|Skrevet|Forfatt[ea]r)$`,
  'iu',
)
/** Words that make a name one of an organisation or a place. */
const notPerson =
  /kommun|fylke|\bråd|senter|høgsk|høysk|universitet|vekst|prosjekt|\b(?:AS|ASA|BA|SA|NAV|KS)\b|utvikling|regjering|departement|katalog|muse|næring|\blag\b|forening|foreining|skole|skule|campus|fjord(?:en)?$|landbruk|\bvel\b|bygd|region|Lions|Rotary|Kors(?!\p{L})|hjelp|Placement|Husbanken|Majestet|Nor(?:ge|eg|sk)|^(?:Nordre|Nord|Søndre|Søre|Sør|Østre|Øst|Vestre|Vest|Midtre|Midt|Indre|Ytre|Øvre|Nedre|Store|Nye)(?:[ -]|$)/iu

const capitalised = String.raw`\p{Lu}\p{L}+(?:-\p{Lu}\p{L}+)?`
const initial = String.raw`(?:\p{Lu}\.[ ]?)`
const names = new RegExp(
  String.raw`(?<![\p{L}\d-])(?:${capitalised}|${initial}+(?=\p{Lu}))(?:[ ]{0,2}(?<=[. ])(?:(?:von|van|de)[ ])?(?:${capitalised}|\p{Lu}\.)){1,4}`,
  'gu',
)
const mostWords = 4

/** A run of capitalised words from its first name on, without the roles and verbs before it. */
const personIn = (text: string, start: number): FoundName & { isKnown: boolean } => {
  const words = [...text.matchAll(/\S+/g)]
  const isGiven = ([word]: RegExpMatchArray): boolean => givenNames.has(word.split('-')[0] ?? '')
  const given = words.findIndex((word, at) => isGiven(word) && at < words.length - 1)
  const first = given >= 0 ? given : words.findIndex(([word]) => !opening.test(word))
  const kept = first < 0 ? [] : words.slice(first, first + mostWords)
  const [head, last] = [kept[0], kept.at(-1)]
  const from = head?.index ?? 0
  const tekst = kept.length < 2 || !last ? '' : text.slice(from, last.index + last[0].length)
  return { type: 'navn', tekst, start: start + from, isKnown: given >= 0 }
}

const alone = /(?<![\p{L}\d-])\p{Lu}\p{Ll}+(?![\p{L}-]| {1,2}\p{Lu})/gu
const couple = /^ (?:og|&) (\p{Lu}\p{Ll}+) \p{Lu}/u
const isOfCouple = (after: string): boolean => givenNames.has(couple.exec(after)?.[1] ?? '')
/** «Leiar Kari», «ring Kari», «Kari og Ola Eksempel»: a given name alone, where what stands around it tells of a person. */
const givenAlone = (text: string): readonly FoundName[] =>
  [...text.matchAll(alone)].flatMap(({ 0: tekst, index: start }): FoundName[] =>
    givenNames.has(tekst) &&
    (beforePerson.test(text.slice(Math.max(0, start - 80), start)) ||
      isOfCouple(text.slice(start + tekst.length, start + tekst.length + 80)))
      ? [{ type: 'navn', tekst, start }]
      : [],
  )

const smallGiven: ReadonlySet<string> = new Set([...givenNames].map((name) => name.toLowerCase()))
const inSmallLetters = new RegExp(
  String.raw`(?<!\p{L})(?:${role}|kontakt(?:person(?:ar|er)?)?)\s*:\s*((\p{L}+)(?:-\p{L}+)?(?:\s(?!på|i|ved|tlf|mob|telefon|e-?post)\p{L}{2,}){1,3})`,
  'giu',
)
/** «Kontaktperson: kari eksempel»: a name without capitals, where the text says that one follows. */
const withoutCapitals = (text: string): readonly FoundName[] =>
  [...text.matchAll(inSmallLetters)].flatMap(
    ({ 0: whole, 1: tekst = '', 2: given = '', index }): FoundName[] =>
      smallGiven.has(given) && !notPerson.test(tekst)
        ? [{ type: 'navn', tekst, start: index + whole.length - tekst.length }]
        : [],
  )

const familyName = /(?<!\p{L})[Ff]amilien (\p{Lu}\p{Ll}+)(?!\p{L})/gu

/** Names of persons in a text: by what stands around them, or by a common given name. */
export const findNames = (text: string): readonly FoundName[] => {
  const found = [...text.matchAll(names)].flatMap((match): FoundName[] => {
    const { isKnown, ...person } = personIn(match[0], match.index)
    const { tekst, start } = person
    if (tekst === '' || notPerson.test(tekst)) return []
    const before = text.slice(Math.max(0, start - 80), start)
    const after = text.slice(start + tekst.length, start + tekst.length + 80)
    if (beforePhotographer.test(before)) return [{ ...person, type: 'fotograf' }]
    const isMember = beforeMember.test(before) && after.trim() === ''
    const isTold = isMember || beforePerson.test(before) || afterPerson.test(after)
    return isTold || (isKnown && !afterNamesake.test(after)) ? [person] : []
  })
  const families = [...text.matchAll(familyName)].map(
    (match): FoundName => ({ type: 'navn', tekst: match[1] ?? '', start: match.index + 'Familien '.length }),
  )
  return [...found, ...givenAlone(text), ...withoutCapitals(text), ...families]
}
