import { type Facet, noneGiven } from '../../../catalogue/facet.ts'
import { html, type Markup } from '../../http/html.ts'
import type { PageContext } from '../context.ts'
import { entryCard } from '../parts/entryCard.ts'
import { layout } from '../parts/layout.ts'
import { resourceCard } from '../parts/resourceCard.ts'
import { searchForm } from '../parts/searchForm.ts'
import { fylker } from './fylker.ts'
import { landscape } from './landscape.ts'
import { waysIn } from './waysIn.ts'

const newestShown = 6
const resourcesShown = 3

const figures = ({ catalogue, words }: PageContext): Markup => {
  const { total, counts } = catalogue.statistics()
  const named = (facet: Facet) => counts(facet).filter(({ value }) => value !== noneGiven).length
  const parts = [
    words.count.tiltak(total),
    words.count.kommuner(named('kommune')),
    words.count.fylker(named('fylke')),
  ]
  return html`<ul class="figures" aria-label="${words.front.figures}">${parts.map((part) => html`<li>${part}</li>`)}</ul>`
}

/** The front page: what this is, the search box, ways in and what is new. */
export const renderFrontPage = (context: PageContext): Markup => {
  const { catalogue, words, link } = context
  const newest = catalogue.query({ q: '', choices: {}, sort: 'nyeste', page: 1, pageSize: newestShown })
  const resources = catalogue.content.ressurser.slice(0, resourcesShown)
  return layout(context, {
    title: null,
    description: words.front.lead,
    body: html`<div class="hero">
<div class="wrap hero__text">
<h1 class="ds-heading" data-size="xl">${words.front.title}</h1>
<p class="lead">${words.front.lead}</p>
${searchForm({ action: link('/tiltak'), label: words.front.search, submit: words.front.submit, hint: words.front.hint, large: true, suggest: context })}
${figures(context)}
</div>
${landscape}
</div>
<div class="wrap sections">
<section aria-labelledby="veier">
<h2 class="ds-heading" data-size="md" id="veier">${words.front.waysIn}</h2>
${waysIn(context)}
</section>
${fylker(context)}
<section aria-labelledby="nyeste">
<div class="section-head"><h2 class="ds-heading" data-size="md" id="nyeste">${words.front.newest}</h2><a class="ds-link" href="${link('/tiltak')}">${words.front.all}</a></div>
<div class="entry-grid">${newest.entries.map((entry) => entryCard(entry, context))}</div>
</section>
${
  resources.length > 0
    ? html`<section aria-labelledby="ressurser">
<div class="section-head"><h2 class="ds-heading" data-size="md" id="ressurser">${words.front.resources}</h2><a class="ds-link" href="${link('/ressurser')}">${words.front.more(words.nav.ressurser)}</a></div>
<div class="entry-grid">${resources.map((resource) => resourceCard(resource, context))}</div>
</section>`
    : null
}
</div>`,
  })
}
