import { noneGiven } from '../../../catalogue/facet.ts'
import type { Statistics } from '../../../catalogue/statistics/statistics.ts'
import { html, type Markup } from '../../http/html.ts'
import { searchAddress } from '../../searchAddress.ts'
import type { PageContext } from '../context.ts'
import { figureTable } from './figureTable.ts'
import { insightPart } from './insightPart.ts'

interface Year {
  year: number
  count: number
}

/** Every year from the first to the last that has an entry, those without too. */
const yearsOf = (statistics: Statistics): readonly Year[] => {
  const counts = new Map(
    statistics
      .counts('periode')
      .filter(({ value }) => value !== noneGiven)
      .map(({ value, count }) => [Number(value), count]),
  )
  if (counts.size === 0) return []
  const first = Math.min(...counts.keys())
  return Array.from({ length: Math.max(...counts.keys()) - first + 1 }, (_, n) => ({
    year: first + n,
    count: counts.get(first + n) ?? 0,
  }))
}

const percent = (part: number, whole: number): string => `${Number(((part / whole) * 100).toFixed(2))}%`

/** Room for bars; the rest is for the years below them. */
const barShare = 84

/** One bar a year. Hidden from screen readers and the keyboard, who have the table. */
const bars = (years: readonly Year[], { words, link }: PageContext): Markup => {
  const most = Math.max(...years.map(({ count }) => count))
  const bar = ({ year, count }: Year, at: number) => {
    if (count === 0) return null
    const height = (count / most) * barShare
    return html`<a href="${link(searchAddress({ periode: String(year) }))}" tabindex="-1"><title>${year}: ${words.count.tiltak(count)}</title><rect x="${percent(at + 0.1, years.length)}" width="${percent(0.8, years.length)}" y="${percent(barShare - height, 100)}" height="${percent(height, 100)}"/></a>`
  }
  const label = ({ year }: Year, at: number) =>
    year % 5 === 0
      ? html`<text class="${year % 10 === 0 ? 'decade' : 'half-decade'}" x="${percent(at + 0.5, years.length)}" y="98%">${year}</text>`
      : null
  return html`<svg class="timeline" aria-hidden="true" focusable="false">
<line x1="0" x2="100%" y1="${barShare}%" y2="${barShare}%"/>
${years.map(bar)}${years.map(label)}
</svg>`
}

/** Entries by the years that they went on in. */
export const timeline = (statistics: Statistics, context: PageContext): Markup | null => {
  const { words } = context
  const years = yearsOf(statistics)
  if (years.length === 0) return null
  const rows = years.map(({ year, count }) => ({
    label: String(year),
    count,
    address: searchAddress({ periode: String(year) }),
  }))
  return insightPart(
    'nar',
    words.innsikt.years,
    html`${bars(years, context)}
<details class="figures-fold"><summary>${words.innsikt.asTable}</summary>${figureTable({ caption: words.innsikt.years.caption, name: words.facet.periode, rows }, context)}</details>`,
  )
}
