import type { Reading } from '../../../intake/reading.ts'
import { givenFields } from '../../../intake/review/givenFields.ts'
import { tiltakFromReading } from '../tiltakFromReading.ts'
import type { FieldChange } from './changesOf.ts'
import { sameValue } from './sameValue.ts'

const isEmpty = (value: unknown): boolean =>
  value === null || value === undefined || (Array.isArray(value) && value.length === 0)

/** What another source says of an entry that is there: what the entry lacks, and where they differ. */
export function differencesFrom(now: Reading, today: Readonly<Record<string, unknown>>): FieldChange[] {
  const is = tiltakFromReading(now)
  return givenFields
    .filter((felt) => !isEmpty(is[felt]) && !sameValue(is[felt], today[felt]))
    .map((felt) => ({
      felt,
      for: null,
      na: is[felt],
      iDag: today[felt] ?? null,
      redigert: !isEmpty(today[felt]),
    }))
}
