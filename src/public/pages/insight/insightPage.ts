import { html, type Markup } from '../../http/html.ts'
import type { PageContext } from '../context.ts'
import { breadcrumbs } from '../parts/breadcrumbs.ts'
import { layout } from '../parts/layout.ts'
import { gaps } from './gaps.ts'
import { heatMap } from './heatMap.ts'
import { placesOfEntries } from './placesOfEntries.ts'
import { timeline } from './timeline.ts'

/** What the catalogue says as a whole. */
export const renderInsightPage = (context: PageContext): Markup => {
  const { catalogue, words } = context
  const statistics = catalogue.statistics()
  const parts = [gaps, heatMap, timeline, placesOfEntries].map((part) => part(statistics, context))
  return layout(context, {
    title: words.innsikt.title,
    description: words.innsikt.lead,
    canonical: '/innsikt',
    body: html`<div class="wrap">
${breadcrumbs(context)}
<h1 class="ds-heading" data-size="lg">${words.innsikt.title}</h1>
<p class="lead">${words.innsikt.lead}</p>
${statistics.total > 0 ? parts : html`<p>${words.innsikt.empty}</p>`}
</div>`,
  })
}
