import { type Child, html, type Markup } from '../../http/html.ts'

/** A question that the figures answer, with its heading and what is counted. */
export const insightPart = (
  id: string,
  { title, lead }: { title: string; lead: string },
  content: Child,
): Markup => html`<section class="part insight" aria-labelledby="${id}">
<h2 class="ds-heading" data-size="md" id="${id}">${title}</h2>
<p class="quiet">${lead}</p>
${content}
</section>`
