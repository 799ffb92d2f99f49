import { accountLines, type Claim } from '../accountLines.ts'
import type { AccountedLine, OpenItem, ReadingField, WaveReason } from '../reading.ts'
import { splitLines } from '../splitLines.ts'
import type { Column } from './columns.ts'
import type { RowText } from './rowText.ts'

const fieldOf = (column: Exclude<Column, 'bokforing'>): ReadingField =>
  column === 'kildeNavn' || column === 'kildeUrl' ? 'kilde' : column

/** Says of every line of a row which field took it; lines that only open items stand on are open. */
export const accountCells = (
  { text, cells }: RowText,
  valued: ReadonlySet<number>,
  open: readonly OpenItem[],
): readonly AccountedLine[] => {
  const asked = new Set(open.map(({ linje }) => linje))
  const claims: Claim[] = []
  const waved = new Map<number, WaveReason>()
  for (const { column, lines } of cells)
    for (const { linje } of lines)
      if (column === 'bokforing') waved.set(linje, 'metadata')
      else if (column && (valued.has(linje) || !asked.has(linje)))
        claims.push({ linje, felt: fieldOf(column) })
  return accountLines(splitLines(text), claims, waved)
}
