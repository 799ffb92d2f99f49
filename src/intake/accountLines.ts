import type { AccountedLine, ReadingField, WaveReason } from './reading.ts'
import type { Line } from './splitLines.ts'

export interface Claim {
  linje: number
  felt: ReadingField
}

/** Says of every non-blank line which fields took it, else why it was waved off, else that it is open. */
export const accountLines = (
  lines: readonly Line[],
  claims: readonly Claim[],
  waved: ReadonlyMap<number, WaveReason>,
): readonly AccountedLine[] => {
  const fields = new Map<number, Set<ReadingField>>()
  for (const { linje, felt } of claims) fields.set(linje, (fields.get(linje) ?? new Set()).add(felt))
  return lines
    .filter(({ form }) => form !== 'blank')
    .map(({ linje, form, text, cut }): AccountedLine => {
      const felter = fields.get(linje)
      if (felter) return { linje, tilstand: 'claimed', felter: [...felter] }
      const grunn =
        waved.get(linje) ??
        (form === 'separator' ? (cut || text === '' ? 'truncation-mark' : 'separator') : null)
      return grunn ? { linje, tilstand: 'waved', grunn } : { linje, tilstand: 'open' }
    })
}
