/** A street address where it stands in a text. */
export interface FoundAddress {
  type: 'adresse'
  tekst: string
  start: number
}

const street = String.raw`(?:\p{Lu}[\p{L}.]*\s){0,2}\p{Lu}?\p{L}*(?:ve[gi](?:en)?|gate|gat[ae]n?|gt\.|stien|plass(?:en)?|allé(?:en)?|bakken|brygg[ea]|kaia|kaien)\s\d{1,4}\s?[A-Fa-f]?(?!\d|\p{L}|[.,]\d)`
const postbox = String.raw`[Pp](?:ost)?\.?\s?b(?:oks|\.)\s?\d{1,5}`
const town = String.raw`(?:,?\s\d{4}\s\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)?)?`
const addresses = new RegExp(String.raw`(?<![\p{L}\d])(?:${street}|${postbox})${town}`, 'gu')

/** Streets with a number, and post boxes. Whose they are, what stands around them must tell. */
export const findAddresses = (text: string): readonly FoundAddress[] =>
  [...text.matchAll(addresses)].map(({ 0: tekst, index: start }) => ({ type: 'adresse', tekst, start }))

/** «Adresse: …», «bur i …»: the text itself says that somebody is found there. */
export const saysAddress = /(?<!\p{L})(?:\p{L}*adresse|b(?:or|ur)\s+i)(?!\p{L})/iu
