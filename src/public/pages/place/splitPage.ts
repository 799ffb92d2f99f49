import { html, type Markup } from '../../http/html.ts'
import type { PageContext } from '../context.ts'
import { layout } from '../parts/layout.ts'

interface Split {
  title: string
  lead: string
  choices: readonly { path: string; name: string }[]
}

/** An old number whose area now lies in several places: the reader chooses. */
export const renderSplitPage = ({ title, lead, choices }: Split, context: PageContext): Markup =>
  layout(context, {
    title,
    description: lead,
    hidden: true,
    body: html`<div class="wrap">
<h1 class="ds-heading" data-size="lg">${title}</h1>
<p class="lead">${lead}</p>
<ul class="columns">${choices.map(
      ({ path, name }) => html`<li><a class="ds-link" href="${context.link(path)}">${name}</a></li>`,
    )}</ul>
</div>`,
  })
