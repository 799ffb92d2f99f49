import type { Entry } from '../../../catalogue/entry.ts'
import { sharedTerms } from '../../../catalogue/sharedTerms.ts'
import { vocabularies } from '../../../domain/vocabulary.ts'
import type { PageContext } from '../context.ts'

/** Why two entries are alike, in words: «Deler 3 aktiviteter og 1 målgruppe»; empty where they share no term. */
export const sharedReason = (a: Entry, b: Entry, { catalogue, words }: PageContext): string => {
  const shared = sharedTerms(a, b, catalogue.terms)
  const parts = vocabularies
    .filter((name) => shared[name].length > 0)
    .toSorted((one, other) => shared[other].length - shared[one].length)
    .map((name) => words.entry.shared[name](shared[name].length))
  const list = new Intl.ListFormat(words.locale, { type: 'conjunction' }).format(parts)
  return parts.length > 0 ? words.entry.shares(list) : ''
}
