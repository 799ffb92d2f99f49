import type { Finansiering } from '../../../domain/tiltak.ts'
import { html, type Markup } from '../../http/html.ts'
import type { UiWords } from '../../words/index.ts'
import { amountText } from '../parts/formats.ts'

/** What the entry cost and who paid, as a table; null where nothing is known. */
export const fundingTable = (rows: readonly Finansiering[], words: UiWords): Markup | null => {
  if (rows.length === 0) return null
  const { entry } = words
  const row = ({ belop, ar, kilde, type }: Finansiering) => html`<tr>
<td class="number">${belop === null ? entry.unknown : amountText(belop, words)}</td>
<td>${ar ?? '–'}</td>
<td>${kilde ?? '–'}</td>
<td>${type === null ? '–' : words.finansiering[type]}</td>
</tr>`
  return html`<div class="table-frame" tabindex="0" role="region" aria-label="${entry.funding}"><table class="ds-table" data-size="sm">
<thead><tr><th scope="col" class="number">${entry.amount}</th><th scope="col">${entry.year}</th><th scope="col">${entry.source}</th><th scope="col">${entry.kind}</th></tr></thead>
<tbody>${rows.map(row)}</tbody>
</table></div>`
}
