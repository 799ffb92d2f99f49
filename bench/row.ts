/** One figure, and the bar that it is held to, where there is one. */
export interface Row {
  what: string
  figure: number
  digits?: number
  /** `most`: the figure may be no higher; `least`: no lower. */
  bar?: { most: number } | { least: number }
  /** What the figure stands on, in some words. */
  note?: string
}

const isMet = ({ figure, bar }: Row): boolean => {
  if (!bar) return true
  return 'most' in bar ? figure <= bar.most : figure >= bar.least
}

const barOf = ({ bar }: Row): string => {
  if (!bar) return ''
  return 'most' in bar ? `≤ ${bar.most}` : `≥ ${bar.least}`
}

/** Prints figures as a table and answers how many bars were missed. */
export const showRows = (title: string, rows: readonly Row[]): number => {
  console.log(`\n${title}`)
  console.table(
    Object.fromEntries(
      rows.map((row) => [
        row.what,
        {
          figure: row.figure.toFixed(row.digits ?? 2),
          bar: barOf(row),
          '': row.bar ? (isMet(row) ? 'met' : 'MISSED') : '',
          note: row.note ?? '',
        },
      ]),
    ),
  )
  return rows.filter((row) => !isMet(row)).length
}
