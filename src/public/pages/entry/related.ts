import type { Entry } from '../../../catalogue/entry.ts'
import { html, type Markup } from '../../http/html.ts'
import type { PageContext } from '../context.ts'
import { langAttribute } from '../parts/language.ts'
import { placeLine } from '../parts/places.ts'
import { sharedReason } from './sharedReason.ts'

/** Entries that this one continues, belongs to or resembles; null where there are none. */
export const relatedList = (entry: Entry, context: PageContext): Markup | null => {
  const { catalogue, words, link } = context
  const related = catalogue.related(entry)
  if (related.length === 0) return null
  return html`<section class="part related" aria-labelledby="beslektet">
<h2 class="ds-heading" data-size="sm" id="beslektet">${words.entry.related}</h2>
<ul>${related.map(
    ({ relation, entry: other }) => html`<li>
<span class="related__kind">${relation === 'ligner' ? sharedReason(entry, other, context) : words.relation[relation]}</span>
<a href="${link(`/tiltak/${other.slug}`)}"${langAttribute(other.malform, context)}>${other.tittel}</a>
<span class="quiet">${placeLine(other, context)}</span>
</li>`,
  )}</ul>
</section>`
}
