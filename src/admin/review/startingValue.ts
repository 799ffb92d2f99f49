import { parseAmounts } from '../../intake/fields/parseAmounts.ts'
import type { GivenField } from '../../intake/review/givenFields.ts'
import type { Content } from './valueText.ts'

const years = (text: string): string[] => text.match(/\b(?:19|20)\d{2}\b/g) ?? []

/** What a form for a field begins with, when the words of the document go into it. */
export const startingValue = (felt: GivenField, text: string): Content => {
  if (felt === 'samarbeidspartnere') return { type: '', navn: text }
  if (felt === 'perioder') {
    const [fra, til] = years(text)
    return { navn: null, fra: fra ? Number(fra) : null, til: til ? Number(til) : null, presisering: null }
  }
  if (felt === 'finansiering') {
    const [ar] = years(text)
    const amounts = parseAmounts(text)
    const money = amounts.find(({ currency }) => currency) ?? amounts.find(({ belop }) => belop > 100_000)
    return { belop: money?.belop ?? null, ar: ar ? Number(ar) : null, kilde: null, type: null }
  }
  if (felt === 'lenker') return { url: text.match(/https?:\S+/)?.[0] ?? '' }
  if (felt === 'kommuner') return { nummer: '', navn: '' }
  if (felt === 'kontakt') return { navn: text }
  if (felt === 'regioner') return { navn: text }
  return { tekst: text, kode: '' }
}
