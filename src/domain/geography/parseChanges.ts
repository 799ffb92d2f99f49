import { groupBy } from '../groupBy.ts'
import { parseTable, type TableIssue } from './parseTable.ts'
import { changeTypes, type FormerPlace } from './place.ts'
import { readRow } from './readRow.ts'

const columns = [
  'gammelt_nummer',
  'gammelt_navn',
  'gyldig_fra',
  'gyldig_til',
  'nytt_nummer',
  'type',
  'hovedetterfolger',
  'merknad',
] as const

const mainSuccessor: Readonly<Record<string, boolean>> = { ja: true, nei: false }

export interface Changes {
  /** Former places by the number of today's place that they lead to. */
  byNumber: ReadonlyMap<string, readonly FormerPlace[]>
  issues: readonly TableIssue[]
}

/** Reads a table of changes; `known` holds today's numbers, `number` their shape. */
export const parseChanges = (
  file: string,
  text: string,
  { known, number, withCounty }: { known: ReadonlySet<string>; number: RegExp; withCounty: boolean },
): Changes => {
  const table = parseTable(file, text, withCounty ? [...columns, 'gammelt_fylke' as const] : columns)
  const read = table.rows.map((row) => {
    const result = readRow(row, (cell) => ({
      to: cell.matching('nytt_nummer', number),
      former: {
        nummer: cell.matching('gammelt_nummer', number),
        navn: cell.text('gammelt_navn'),
        gyldigFra: cell.optionalDate('gyldig_fra'),
        gyldigTil: cell.matching('gyldig_til', /^\d{4}-\d{2}-\d{2}$/),
        type: cell.oneOf('type', changeTypes),
        hovedetterfolger: mainSuccessor[cell.oneOf('hovedetterfolger', ['ja', 'nei', ''])] ?? null,
        fylke: withCounty ? cell.text('gammelt_fylke') : null,
        merknad: cell.optional('merknad'),
      },
    }))
    if (result.item === null || known.has(result.item.to)) return result
    const unknown: TableIssue = {
      code: 'table-unknown-number',
      place: row.place,
      facts: { nummer: result.item.to },
    }
    return { item: null, issues: [unknown] }
  })
  const changes = read.flatMap(({ item }) => item ?? [])
  const byNumber = [...groupBy(changes, ({ to }) => to)].map(
    ([to, group]) => [to, group.map(({ former }) => former)] as const,
  )
  return { byNumber: new Map(byNumber), issues: [...table.issues, ...read.flatMap(({ issues }) => issues)] }
}
