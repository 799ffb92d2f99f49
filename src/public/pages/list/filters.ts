import type { Facet } from '../../../catalogue/facet.ts'
import type { CatalogueResult } from '../../../catalogue/query.ts'
import { html, type Markup } from '../../http/html.ts'
import type { PageContext } from '../context.ts'
import { facetGroup } from './facetGroup.ts'

/** What most visitors come for stands first. */
const shown: readonly Facet[] = [
  'malgrupper',
  'aktiviteter',
  'fylke',
  'kommune',
  'region',
  'periode',
  'salgsargumenter',
  'bliFaktorer',
  'fagomrader',
  'partnertyper',
  'evidens',
  'opphav',
  'malform',
]
const openAtFirst = new Set<Facet>(['malgrupper', 'aktiviteter'])

/** The column of facets. Its fields belong to the search form above it. */
export const filters = (result: CatalogueResult, context: PageContext): Markup => {
  const { words, link } = context
  return html`<section class="filters" id="avgrens" aria-labelledby="avgrens-tittel">
<h2 class="ds-heading" data-size="2xs" id="avgrens-tittel">${words.list.filters}</h2>
${shown.map((facet) => facetGroup(facet, result.facets[facet], context, openAtFirst.has(facet)))}
<div class="filters__actions">
<button class="ds-button" type="submit" form="sok" data-size="sm">${words.list.apply}</button>
<a class="ds-link" href="${link('/tiltak')}">${words.list.reset}</a>
</div>
</section>`
}
