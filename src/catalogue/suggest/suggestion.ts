import type { Term } from '../../domain/vocabulary.ts'
import type { Entry } from '../entry.ts'
import type { Fylke, Kommune, Region } from '../place.ts'

/** The groups that suggestions come in, in the order they are shown. */
export const suggestionGroups = ['begreper', 'steder', 'tiltak', 'partnere'] as const
export type SuggestionGroup = (typeof suggestionGroups)[number]

/** A partner as entries name it, whatever the case and the spaces. */
export interface Partner {
  navn: string
  /** `kode` in partnertyper, as the first entry that names it says. */
  type: string
}

/** What can be suggested. */
export type Suggested =
  | { kind: 'tiltak'; item: Entry }
  | { kind: 'begrep'; item: Term }
  | { kind: 'kommune'; item: Kommune }
  | { kind: 'fylke'; item: Fylke }
  | { kind: 'region'; item: Region }
  | { kind: 'partner'; item: Partner }

/** Something to suggest, and the names that it may be shown by, its own first. */
export interface Suggestable {
  suggested: Suggested
  names: readonly string[]
  /** How many entries it stands for. */
  count: number
}

/** `metAs` is the other name that answered the text, where the thing's own name does not. */
export type Suggestion = Suggested & { count: number; metAs: string | null }

/** Suggestions for a text that may be half written; never throws. */
export type Suggest = (
  text: string,
  malform: 'nb' | 'nn',
) => Readonly<Record<SuggestionGroup, readonly Suggestion[]>>
