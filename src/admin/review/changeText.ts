import type { ReviewView } from '../../intake/review/view.ts'
import { type Content, valueText } from './valueText.ts'

/** A field of a draft as text for people: terms by their labels, list items with semicolons. */
export const changeText = (
  felt: string,
  value: unknown,
  begreper: ReviewView['begreper'],
  language: string,
): string => {
  const contentOf = (one: unknown): Content => {
    if (typeof one === 'object') return withName(felt, Object(one), begreper)
    return begreper[`${felt}/${one}`] ? { kode: one } : { tekst: one }
  }
  return [value]
    .flat()
    .filter((one) => one !== null && one !== undefined)
    .map((one) => valueText(felt, contentOf(one), begreper, language))
    .join('; ')
}

/** Drafts name kommuner by number alone. */
const withName = (felt: string, content: Content, begreper: ReviewView['begreper']): Content =>
  felt === 'kommuner'
    ? { ...content, navn: begreper[`kommuner/${content.nummer}`]?.nb ?? content.sagtSom ?? '' }
    : content
