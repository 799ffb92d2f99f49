import type { Entry } from '../../../catalogue/entry.ts'
import type { Finansiering } from '../../../domain/tiltak.ts'
import { html, type Markup } from '../../http/html.ts'
import type { PageContext } from '../context.ts'
import { amountText } from '../parts/formats.ts'
import { ownText } from '../parts/ownText.ts'

/** What the entry cost and who paid, as a table; null where nothing is known. */
export const fundingTable = (
  { finansiering, malform }: Pick<Entry, 'finansiering' | 'malform'>,
  context: PageContext,
): Markup | null => {
  if (finansiering.length === 0) return null
  const { words } = context
  const { entry } = words
  const row = ({ belop, ar, kilde, type }: Finansiering) => html`<tr>
<td class="number">${belop === null ? entry.unknown : amountText(belop, words)}</td>
<td>${ar ?? '–'}</td>
<td>${kilde === null ? '–' : ownText(kilde, malform, context)}</td>
<td>${type === null ? '–' : words.finansiering[type]}</td>
</tr>`
  return html`<div class="table-frame" tabindex="0" role="region" aria-label="${entry.funding}"><table class="ds-table" data-size="sm">
<thead><tr><th scope="col" class="number">${entry.amount}</th><th scope="col">${entry.year}</th><th scope="col">${entry.source}</th><th scope="col">${entry.kind}</th></tr></thead>
<tbody>${finansiering.map(row)}</tbody>
</table></div>`
}
