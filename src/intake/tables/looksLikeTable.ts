import { delimiterOf } from './delimiterOf.ts'

/** Is a text a table? Its first line must name two columns or more, and another line follow. */
export const looksLikeTable = (text: string): boolean =>
  delimiterOf(text) !== null && /\S.*\n[\s\S]*\S/.test(text.slice(0, 100_000))
