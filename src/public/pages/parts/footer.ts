import { html, type Markup } from '../../http/html.ts'
import type { Shell } from '../context.ts'

/** Plain pages, open data and the credit that the geography asks for. */
export const footer = ({ words, link, sider }: Shell): Markup => html`<footer class="site-footer">
<div class="wrap site-footer__row">
<div>
<p class="site-footer__name">${words.site.name}</p>
<p>${words.site.purpose}</p>
</div>
<nav aria-label="${words.site.footer}">
<ul>
${sider.map(({ slug, tittel }) => html`<li><a class="ds-link" href="${link(`/${slug}`)}">${tittel}</a></li>`)}
<li><a class="ds-link" href="/v1/tiltak">${words.site.api}</a></li>
</ul>
</nav>
<p class="site-footer__credit">${words.site.credit}</p>
</div>
</footer>`
