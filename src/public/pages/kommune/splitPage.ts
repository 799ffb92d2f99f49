import type { Kommune } from '../../../catalogue/place.ts'
import { html, type Markup } from '../../http/html.ts'
import type { PageContext } from '../context.ts'
import { layout } from '../parts/layout.ts'

/** An old number whose area now lies in several kommuner: the reader chooses. */
export const renderSplitPage = (
  number: string,
  choices: readonly Kommune[],
  context: PageContext,
): Markup => {
  const { words, link } = context
  return layout(context, {
    title: words.kommune.splitTitle(number),
    description: words.kommune.splitLead,
    hidden: true,
    body: html`<div class="wrap">
<h1 class="ds-heading" data-size="lg">${words.kommune.splitTitle(number)}</h1>
<p class="lead">${words.kommune.splitLead}</p>
<ul class="columns">${choices.map(
      ({ nummer, navnEntydig }) =>
        html`<li><a class="ds-link" href="${link(`/kommuner/${nummer}`)}">${navnEntydig}</a></li>`,
    )}</ul>
</div>`,
  })
}
