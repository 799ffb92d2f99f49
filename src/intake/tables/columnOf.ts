import { fold } from '../../domain/fold.ts'
import { type Column, columns } from './columns.ts'

const byName = new Map<string, Column>(
  Object.entries(columns).flatMap(([column, names]) =>
    [column, ...names].map((name): [string, Column] => [fold(name), column as Column]),
  ),
)

/** The column that a table's heading names; null for a name that nobody told the reader of. */
export const columnOf = (name: string): Column | null =>
  name.length > 100 ? null : (byName.get(fold(name)) ?? null)
