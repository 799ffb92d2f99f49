import { sortKey } from '../../../domain/sortKey.ts'
import { html, type Markup } from '../../http/html.ts'
import type { PageContext } from '../context.ts'
import { breadcrumbs } from '../parts/breadcrumbs.ts'
import { layout } from '../parts/layout.ts'

/** Every region in Norwegian order, each with the number of its entries. */
export const renderRegionerPage = (context: PageContext): Markup => {
  const { catalogue, words, link } = context
  const regioner = catalogue.content.regioner.toSorted((a, b) => (sortKey(a.navn) < sortKey(b.navn) ? -1 : 1))
  return layout(context, {
    title: words.region.title,
    description: words.region.lead,
    canonical: '/regioner',
    body: html`<div class="wrap">
${breadcrumbs(context)}
<h1 class="ds-heading" data-size="lg">${words.region.title}</h1>
<p class="lead">${words.region.lead}</p>
<ul class="columns">${regioner.map(({ slug, navn }) => {
      const count = catalogue.count('region', slug)
      return html`<li><a class="ds-link" href="${link(`/regioner/${slug}`)}">${navn}</a>${count > 0 ? html` <span class="way__count">${count}</span>` : null}</li>`
    })}</ul>
</div>`,
  })
}
