import type { Fagomrader } from '../../generated/payload-types.ts'

/** A term as the checklist needs it. Every vocabulary has the same shape. */
export type Term = Pick<Fagomrader, 'id' | 'nb' | 'nn' | 'alternative' | 'skjulte' | 'status'>

/** What to ask REST for; `id` always comes. */
export const termFields = ['nb', 'nn', 'alternative', 'skjulte', 'status'] as const

/** The label that the reader's language calls for. */
export const termLabel = (term: Pick<Term, 'nb' | 'nn'>, language: string): string =>
  language === 'nn' ? term.nn : term.nb
