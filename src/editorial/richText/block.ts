import type { Run } from './run.ts'

export type Line = readonly Run[]

/** What a line of a description stands as. Items know how deep they stand, outermost list first. */
export type Block =
  | { type: 'paragraph' | 'quote'; runs: Line }
  | { type: 'heading'; tag: 'h2' | 'h3'; runs: Line }
  | { type: 'item'; lists: readonly ListMark[]; runs: Line }

/** The number of the item in a numbered list; null in one with bullets. */
export type ListMark = { number: number | null }

export const headingMarks = { h2: '## ', h3: '### ' } as const
export const quoteMark = '> '

/** What a line begins with that is more than a paragraph. */
export const blockMark = /^(?:#{2,3} |> |(?:(?:- |\d{1,6}\. )+))/

/** Words that begin like a mark have one backslash more than they say. */
export const spoken = {
  written: /^(?=\\*(?:#{2,3} |> |- |\d{1,6}\. ))/,
  read: /^\\(?=\\*(?:#{2,3} |> |- |\d{1,6}\. ))/,
}
