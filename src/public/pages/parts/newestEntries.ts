import type { Facet } from '../../../catalogue/facet.ts'
import { html, type Markup } from '../../http/html.ts'
import { searchAddress } from '../../searchAddress.ts'
import type { PageContext } from '../context.ts'
import { entryCard } from './entryCard.ts'

const shown = 12

interface Asked {
  title: string
  /** Said where no entry has the value. */
  none: string
  facet: Facet
  value: string
}

/** The newest of the entries with a value, and the way to all of them. */
export const newestEntries = ({ title, none, facet, value }: Asked, context: PageContext): Markup => {
  const { catalogue, words, link } = context
  const { total, entries } = catalogue.query({
    q: '',
    choices: { [facet]: [value] },
    sort: 'nyeste',
    page: 1,
    pageSize: shown,
  })
  return html`<section class="part" aria-labelledby="tiltak">
<div class="section-head"><h2 class="ds-heading" data-size="sm" id="tiltak">${title}</h2>
${total > 0 ? html`<a class="ds-link" href="${link(searchAddress({ [facet]: value }))}">${words.list.inSearch(total)}</a>` : null}</div>
${total > 0 ? html`<div class="entry-grid">${entries.map((entry) => entryCard(entry, context))}</div>` : html`<p>${none}</p>`}
</section>`
}
