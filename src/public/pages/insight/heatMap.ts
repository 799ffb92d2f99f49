import { noneGiven } from '../../../catalogue/facet.ts'
import type { Statistics, ValueCount } from '../../../catalogue/statistics/statistics.ts'
import { html, type Markup } from '../../http/html.ts'
import { searchAddress } from '../../searchAddress.ts'
import { facetLabel } from '../../words/facetLabel.ts'
import type { PageContext } from '../context.ts'
import { insightPart } from './insightPart.ts'

/** Tints a cell can have, beside none. */
const tints = 5

const tint = (count: number, most: number): number => Math.ceil((count / most) * tints)

const named = (counts: readonly ValueCount[]) => counts.filter(({ value }) => value !== noneGiven)

const legend = ({ words }: PageContext): Markup =>
  html`<p class="heat-legend" aria-hidden="true">${words.innsikt.heat.few} ${Array.from({ length: tints }, (_, n) => html`<span class="heat heat--${n + 1}"></span>`)} ${words.innsikt.heat.many}</p>`

/** Activities by target group: a table whose numbers are also tints, each the way to the entries behind it. */
export const heatMap = (statistics: Statistics, context: PageContext): Markup | null => {
  const { words, link } = context
  const { heat: t } = words.innsikt
  const rows = named(statistics.counts('aktiviteter'))
  const columns = named(statistics.counts('malgrupper'))
  if (rows.length === 0 || columns.length === 0) return null
  const most = Math.max(
    1,
    ...rows.flatMap((row) => columns.map((column) => statistics.crossing(row.value, column.value))),
  )
  const cell = (aktiviteter: string, malgrupper: string) => {
    const count = statistics.crossing(aktiviteter, malgrupper)
    if (count === 0) return html`<td class="heat"><span class="ds-sr-only">0</span></td>`
    return html`<td class="heat heat--${tint(count, most)}"><a href="${link(searchAddress({ aktiviteter, malgrupper }))}">${count}</a></td>`
  }
  const total = (address: string, count: number) =>
    html`<td class="heat-total"><a class="ds-link" href="${link(address)}">${count}</a></td>`

  return insightPart(
    'hva-for-hvem',
    t,
    html`${legend(context)}
<div class="table-frame" tabindex="0" role="region" aria-label="${t.caption}"><table class="heat-map">
<caption class="ds-sr-only">${t.caption}</caption>
<thead><tr><td></td><th scope="col" class="heat-total">${t.all}</th>${columns.map(({ value }) => html`<th scope="col"><span>${facetLabel('malgrupper', value, context)}</span></th>`)}</tr></thead>
<tbody>
<tr><th scope="row">${t.all}</th><td></td>${columns.map(({ value, count }) => total(searchAddress({ malgrupper: value }), count))}</tr>
${rows.map(
  ({ value, count }) => html`<tr>
<th scope="row">${facetLabel('aktiviteter', value, context)}</th>
${total(searchAddress({ aktiviteter: value }), count)}
${columns.map((column) => cell(value, column.value))}
</tr>`,
)}
</tbody>
</table></div>`,
  )
}
