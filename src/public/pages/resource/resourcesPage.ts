import { html, type Markup } from '../../http/html.ts'
import type { PageContext } from '../context.ts'
import { breadcrumbs } from '../parts/breadcrumbs.ts'
import { layout } from '../parts/layout.ts'
import { resourceCard } from '../parts/resourceCard.ts'

/** All resources. */
export const renderResourcesPage = (context: PageContext): Markup => {
  const { catalogue, words } = context
  const { ressurser } = catalogue.content
  return layout(context, {
    title: words.ressurser.title,
    description: words.ressurser.lead,
    canonical: '/ressurser',
    body: html`<div class="wrap">
${breadcrumbs(context)}
<h1 class="ds-heading" data-size="lg">${words.ressurser.title}</h1>
<p class="lead">${words.ressurser.lead}</p>
<h2 class="ds-sr-only">${words.front.more(words.nav.ressurser)}</h2>
${ressurser.length > 0 ? html`<div class="entry-grid">${ressurser.map((one) => resourceCard(one, context))}</div>` : html`<p>${words.ressurser.none}</p>`}
</div>`,
  })
}
