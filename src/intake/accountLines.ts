import type { WrappedPart } from './joinWrapped.ts'
import type { AccountedLine, ReadingField, WaveReason } from './reading.ts'
import type { Line } from './splitLines.ts'

export interface Claim {
  linje: number
  felt: ReadingField
}

/**
 * Says of every non-blank line which fields took it, else why it was waved off, else that it is open. A line that was put
 * together with one above (`partsOf`) shares its fate, where nothing is said of it alone.
 */
export const accountLines = (
  lines: readonly Line[],
  claims: readonly Claim[],
  waved: ReadonlyMap<number, WaveReason>,
  partsOf: ReadonlyMap<number, readonly WrappedPart[]> = new Map(),
): readonly AccountedLine[] => {
  const firstOf = new Map([...partsOf].flatMap(([first, parts]) => parts.map(({ linje }) => [linje, first])))
  const fields = new Map<number, Set<ReadingField>>()
  for (const { linje, felt } of claims) fields.set(linje, (fields.get(linje) ?? new Set()).add(felt))
  return lines
    .filter(({ form }) => form !== 'blank')
    .map(({ linje, form, text, cut }): AccountedLine => {
      const first = firstOf.get(linje) ?? linje
      const isTold = first === linje || fields.has(linje) || waved.has(linje)
      const where = isTold ? { linje } : { linje, avsnitt: first }
      const felter = fields.get(linje) ?? fields.get(first)
      if (felter) return { ...where, tilstand: 'claimed', felter: [...felter] }
      const grunn =
        waved.get(linje) ??
        waved.get(first) ??
        (form === 'separator' ? (cut || text === '' ? 'truncation-mark' : 'separator') : null)
      return grunn ? { ...where, tilstand: 'waved', grunn } : { ...where, tilstand: 'open' }
    })
}
