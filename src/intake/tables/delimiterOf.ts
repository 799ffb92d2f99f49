import { columnOf } from './columnOf.ts'

const delimiters = [';', '\t', ','] as const

/** The delimiter of a table by its first line; null where that is no row of known column names. */
export const delimiterOf = (text: string): string | null => {
  const first = /\S.*/.exec(text.slice(0, 10_000))?.[0] ?? ''
  const names = (delimiter: string): number =>
    first.split(delimiter).filter((cell) => columnOf(cell.replace(/^\s*"|"\s*$/g, ''))).length
  const [best] = [...delimiters].sort((a, b) => names(b) - names(a))
  return best && names(best) >= 2 ? best : null
}
