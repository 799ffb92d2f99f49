import type { Side } from '../../../catalogue/content.ts'
import { html, type Markup, trusted } from '../../http/html.ts'
import type { Shell } from '../context.ts'
import { breadcrumbs } from '../parts/breadcrumbs.ts'
import { langAttribute } from '../parts/language.ts'
import { layout } from '../parts/layout.ts'
import { publisher } from '../parts/publisher.ts'
import { section } from '../parts/section.ts'

/** A plain page: about, accessibility, privacy. Ends with whom to turn to. */
export const renderSidePage = (side: Side, shell: Shell): Markup => {
  const lang = langAttribute(side.malform, shell)
  return layout(shell, {
    title: side.tittel,
    description: side.ingress || side.tittel,
    canonical: `/${side.slug}`,
    body: html`<div class="wrap">
${breadcrumbs(shell)}
<h1 class="ds-heading" data-size="lg"${lang}>${side.tittel}</h1>
<div class="prose"${lang}>${trusted(side.html)}</div>
${section(shell.words.site.contact, publisher(shell))}
</div>`,
  })
}
