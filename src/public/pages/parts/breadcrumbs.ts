import { html, type Markup } from '../../http/html.ts'
import type { Shell } from '../context.ts'

/** The way back up from this page, from the front page to the one right above. */
export const breadcrumbs = (
  { words, link }: Shell,
  steps: readonly { path: string; text: string }[] = [],
): Markup => html`<nav class="ds-breadcrumbs crumbs" aria-label="${words.site.path}">
<ol>
<li><a class="ds-link" href="${link('/')}">${words.site.front}</a></li>
${steps.map(({ path, text }) => html`<li><a class="ds-link" href="${link(path)}">${text}</a></li>`)}
</ol>
</nav>`
