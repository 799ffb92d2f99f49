import { noneGiven } from '../../../catalogue/facet.ts'
import type { Vocabulary } from '../../../domain/vocabulary.ts'
import { html, type Markup } from '../../http/html.ts'
import { searchAddress } from '../../searchAddress.ts'
import { facetLabel } from '../../words/facetLabel.ts'
import type { PageContext } from '../context.ts'

const shownEach = 5
const vocabularies = ['malgrupper', 'aktiviteter', 'fagomrader', 'bliFaktorer'] as const

/** The terms that most entries have; null where no entry has any. */
const card = (vocabulary: Vocabulary, context: PageContext): Markup | null => {
  const { catalogue, words, link } = context
  const top = catalogue
    .statistics()
    .counts(vocabulary)
    .filter(({ value }) => value !== noneGiven)
    .slice(0, shownEach)
  if (top.length === 0) return null
  const { name, about } = words.ordliste[vocabulary]
  return html`<section class="way">
<h3 class="ds-heading" data-size="2xs">${name}</h3>
<p>${about}</p>
<ul>${top.map(({ value, count }) => {
    const href = link(searchAddress({ [vocabulary]: value }))
    return html`<li><a href="${href}">${facetLabel(vocabulary, value, context)}</a> <span class="way__count">${count}</span></li>`
  })}</ul>
<p><a class="ds-link" href="${link(`/ordlister/${vocabulary}`)}">${words.front.more(name)}</a></p>
</section>`
}

/** Ways into the catalogue for those who do not know what to search for. */
export const waysIn = (context: PageContext): Markup =>
  html`<div class="ways">${vocabularies.map((vocabulary) => card(vocabulary, context))}</div>`
