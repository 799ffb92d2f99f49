import type { Region } from '../../../catalogue/place.ts'
import { html, type Markup } from '../../http/html.ts'
import type { PageContext } from '../context.ts'
import { breadcrumbs } from '../parts/breadcrumbs.ts'
import { layout } from '../parts/layout.ts'
import { kommuneList } from './kommuneList.ts'
import { placeEntries } from './placeEntries.ts'
import { placeHead } from './placeHead.ts'

/** A region: what it has done, and the kommuner that work together in it. */
export const renderRegionPage = (region: Region, context: PageContext): Markup => {
  const { catalogue, words } = context
  const members = catalogue.kommuner.all.filter(({ nummer }) => region.kommuner.includes(nummer))
  return layout(context, {
    title: region.navn,
    description: `${words.kommune.entries(region.navn)}: ${words.count.tiltak(catalogue.count('region', region.slug))}.`,
    canonical: `/regioner/${region.slug}`,
    body: html`<div class="wrap">
${breadcrumbs(context, [{ path: '/regioner', text: words.region.title }])}
${placeHead(region.navn, [], members)}
${placeEntries(region.navn, { facet: 'region', value: region.slug }, context)}
<section class="part" aria-labelledby="kommuner">
<h2 class="ds-heading" data-size="sm" id="kommuner">${words.fylke.kommuner(region.navn)}</h2>
${kommuneList(members, context)}
</section>
</div>`,
  })
}
