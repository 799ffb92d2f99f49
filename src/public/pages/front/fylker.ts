import { sortKey } from '../../../domain/sortKey.ts'
import { html, type Markup } from '../../http/html.ts'
import type { PageContext } from '../context.ts'
import { fylkeMap } from '../map/fylkeMap.ts'

/** The fylker on a map and in words, each with the number of its entries. */
export const fylker = (context: PageContext): Markup => {
  const { catalogue, words, link } = context
  const inOrder = catalogue.content.fylker.toSorted((a, b) => (sortKey(a.navn) < sortKey(b.navn) ? -1 : 1))
  return html`<section class="where" aria-labelledby="hvor">
<div class="where__text">
<h2 class="ds-heading" data-size="md" id="hvor">${words.front.where}</h2>
<p class="quiet">${words.front.whereAbout}</p>
<ul class="counted">${inOrder.map(({ nummer, navn }) => {
    return html`<li><a href="${link(`/fylker/${nummer}`)}">${navn}</a> <span class="way__count">${catalogue.count('fylke', nummer)}</span></li>`
  })}</ul>
<p><a class="ds-link" href="${link('/kommuner')}">${words.front.more(words.nav.kommuner)}</a></p>
</div>
${fylkeMap(context)}
</section>`
}
