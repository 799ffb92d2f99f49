import type { Via } from './answer.ts'

/** One number or name that a place has or had, ready for the index. */
export interface Designation {
  text: string
  via: Exclude<Via, 'similar'>
  /** Years in which it was borne; null is open. */
  from: number | null
  to: number | null
  /** County names of its day, folded; a hint must fit one. */
  counties: readonly string[]
  /** Today's places that it can mean: one, or the parts of a division. */
  successors: readonly string[]
}
