import { html, type Markup } from '../../http/html.ts'
import type { Shell } from '../context.ts'
import { langAttribute } from './language.ts'
import { publisher } from './publisher.ts'
import { standingPages } from './standingPages.ts'

/** Plain pages, open data and the credit that the geography asks for. */
export const footer = (shell: Shell): Markup => {
  const { words, link, sider, malform } = shell
  return html`<footer class="site-footer">
<div class="wrap site-footer__row">
<div>
<p class="site-footer__name">${words.site.name}</p>
<p>${words.site.purpose}</p>
${publisher(shell)}
</div>
<nav aria-label="${words.site.footer}">
<ul>
${standingPages(sider, malform).map((side) => html`<li><a class="ds-link" href="${link(`/${side.slug}`)}"${langAttribute(side.malform, shell)}>${side.tittel}</a></li>`)}
<li><a class="ds-link" href="${link('/data')}">${words.site.data}</a></li>
<li><a class="ds-link" href="${link('/api-dokumentasjon')}">${words.api.title}</a></li>
</ul>
</nav>
<p class="site-footer__credit">${words.site.credit}</p>
</div>
</footer>`
}
