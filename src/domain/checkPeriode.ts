import type { Issue } from './issue.ts'
import type { Periode } from './tiltak.ts'

/** Years that an entry can plausibly speak of. */
export const yearRange = { first: 1900, last: 2100 } as const

export type PeriodeIssue = Issue<'periode-year-out-of-range' | 'periode-til-before-fra'>

const plausible = (year: number): boolean =>
  Number.isInteger(year) && year >= yearRange.first && year <= yearRange.last

/** What is wrong with a period; `place` is the field path of the period, and issues point at `fra` or `til` below it. */
export const checkPeriode = (
  { fra, til }: Pick<Periode, 'fra' | 'til'>,
  place: string,
): readonly PeriodeIssue[] => {
  const outOfRange = Object.entries({ fra, til }).flatMap(([end, year]): PeriodeIssue[] =>
    year === null || plausible(year)
      ? []
      : [{ code: 'periode-year-out-of-range', place: `${place}.${end}`, facts: { year, ...yearRange } }],
  )
  const reversed: PeriodeIssue[] =
    fra !== null && til !== null && til < fra
      ? [{ code: 'periode-til-before-fra', place: `${place}.til`, facts: { fra, til } }]
      : []
  return [...outOfRange, ...reversed]
}
