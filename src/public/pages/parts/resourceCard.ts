import type { Resource } from '../../../catalogue/resource.ts'
import { html, type Markup } from '../../http/html.ts'
import type { PageContext } from '../context.ts'
import { langAttribute } from './language.ts'

/** A resource in a list, below a heading of level two. */
export const resourceCard = (resource: Resource, context: PageContext): Markup => {
  const { words, link } = context
  const facts = [words.ressurstype[resource.type], resource.utgiver, resource.ar]
  const lang = langAttribute(resource.malform, context)
  return html`<article class="entry-card">
<h3 class="ds-heading" data-size="xs"${lang}><a href="${link(`/ressurser/${resource.slug}`)}">${resource.tittel}</a></h3>
<p class="entry-card__facts">${facts.filter(Boolean).join(' · ')}</p>
${resource.sammendrag ? html`<p class="entry-card__text"${lang}>${resource.sammendrag}</p>` : null}
</article>`
}
