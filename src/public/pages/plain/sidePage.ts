import type { Side } from '../../../catalogue/content.ts'
import { html, type Markup, trusted } from '../../http/html.ts'
import type { Shell } from '../context.ts'
import { breadcrumbs } from '../parts/breadcrumbs.ts'
import { layout } from '../parts/layout.ts'

/** A plain page: about, accessibility, privacy. */
export const renderSidePage = (side: Side, shell: Shell): Markup =>
  layout(shell, {
    title: side.tittel,
    description: side.tittel,
    canonical: `/${side.slug}`,
    body: html`<div class="wrap">
${breadcrumbs(shell)}
<h1 class="ds-heading" data-size="lg">${side.tittel}</h1>
<div class="prose">${trusted(side.html)}</div>
</div>`,
  })
