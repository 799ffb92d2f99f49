import type { Edition } from './edition.ts'

/** A row of an edition's `tiltak.json`. */
export type EditionRow = Readonly<Record<string, unknown>> & { id: string; tittel: string }

/** What a row says; its address follows the server, and is no change of the entry. */
const saysOf = ({ adresse: _, ...row }: EditionRow): string => JSON.stringify(row)
const mention = ({ id, tittel }: EditionRow) => ({ id, tittel })

/** Which entries came, changed and left from one edition to the next, by their ids. */
export const changesSince = (
  before: readonly EditionRow[],
  now: readonly EditionRow[],
): Edition['endringer'] => {
  const old = new Map(before.map((row) => [row.id, row]))
  const current = new Set(now.map(({ id }) => id))
  return {
    nye: now.filter(({ id }) => !old.has(id)).map(mention),
    endret: now
      .filter((row) => {
        const was = old.get(row.id)
        return was !== undefined && saysOf(was) !== saysOf(row)
      })
      .map(mention),
    trukket: before.filter(({ id }) => !current.has(id)).map(mention),
  }
}
