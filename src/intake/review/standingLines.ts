import type { AccountedLine } from '../reading.ts'
import type { StandingItem, StandingLine, StandingValue } from './standing.ts'

const keysOn = (linje: number, things: readonly { key: string; linje: number | null }[]): string[] =>
  things.filter((thing) => thing.linje === linje).map(({ key }) => key)

/**
 * Every non-blank line with what stands on it, and whether it still waits for a decision. What is decided on a paragraph
 * holds for the lines that go on with it.
 */
export const standingLines = (
  lines: readonly AccountedLine[],
  values: readonly StandingValue[],
  items: readonly StandingItem[],
  left: ReadonlyMap<number, string>,
): StandingLine[] =>
  lines.map((line) => {
    const { linje, avsnitt = linje } = line
    const own = keysOn(linje, values)
    const verdier = own.length > 0 ? own : keysOn(avsnitt, values)
    const begrunnelse = left.get(linje) ?? left.get(avsnitt) ?? null
    const tilstand =
      verdier.length > 0
        ? 'claimed'
        : begrunnelse !== null && line.tilstand !== 'claimed'
          ? 'waved'
          : line.tilstand
    return {
      linje,
      tilstand,
      verdier,
      punkter: keysOn(linje, items),
      grunn: line.tilstand === 'waved' ? line.grunn : null,
      begrunnelse,
      gjenstar: tilstand === 'open' || items.some((item) => item.linje === linje && !item.avgjort),
    }
  })
