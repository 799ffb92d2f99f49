import type { Reading } from '../../../intake/reading.ts'
import { tiltakFromReading } from '../tiltakFromReading.ts'
import { sameValue } from './sameValue.ts'

/** A field that the source changed: what it said before and says now, and what the entry holds today. */
export interface FieldChange {
  felt: string
  for: unknown
  na: unknown
  iDag: unknown
  /** Editors have made it something else than the source said: it is never overwritten. */
  redigert: boolean
  /** What an editor decided; without it, what nobody has edited is taken over. */
  ta?: boolean
}

/** What a new edition of a document changes, field by field; `today` is the entry's draft form, null before there is one. */
export function changesOf(
  before: Reading,
  now: Reading,
  today: Readonly<Record<string, unknown>> | null,
): FieldChange[] {
  const was = tiltakFromReading(before)
  const is = tiltakFromReading(now)
  return Object.keys(is)
    .filter((felt) => !sameValue(was[felt], is[felt]))
    .map((felt) => {
      const iDag = today ? today[felt] : was[felt]
      return {
        felt,
        for: was[felt] ?? null,
        na: is[felt] ?? null,
        iDag: iDag ?? null,
        redigert: !sameValue(iDag, was[felt]),
      }
    })
}
