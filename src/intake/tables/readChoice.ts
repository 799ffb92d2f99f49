import { fold } from '../../domain/fold.ts'
import type { OpenItem } from '../reading.ts'
import type { CellLine } from './rowText.ts'

export interface Choice<Value> {
  value: Value | null
  open: readonly OpenItem[]
}

/** The one of a few fixed values that a cell names, by its code or another name; anything else is left open. */
export const readChoice = <Value extends string>(
  names: Readonly<Record<Value, readonly string[]>>,
  lines: readonly CellLine[],
): Choice<Value> => {
  const [line] = lines
  if (!line) return { value: null, open: [] }
  const said = fold(lines.map(({ raw }) => raw).join(' '))
  const value = (Object.keys(names) as Value[]).find((code) =>
    [code, ...names[code]].some((name) => fold(name) === said),
  )
  if (value) return { value, open: [] }
  return { value: null, open: [{ linje: line.linje, tekst: line.raw, ordliste: null, forslag: [] }] }
}
