import type { Vocabulary } from '../../../domain/vocabulary.ts'
import { html, type Markup } from '../../http/html.ts'
import { searchAddress } from '../../searchAddress.ts'
import type { PageContext } from '../context.ts'
import { termPath } from '../parts/termPath.ts'

const shownEach = 5
const vocabularies = ['malgrupper', 'aktiviteter', 'fagomrader', 'bliFaktorer'] as const

/** The terms that most entries have, each the way to them, or to its own page where it has none yet. */
const card = (vocabulary: Vocabulary, context: PageContext): Markup | null => {
  const { catalogue, words, malform, link } = context
  const top = catalogue.terms
    .of(vocabulary)
    .filter(({ status }) => status === 'gjeldende')
    .map((term) => ({ term, count: catalogue.count(vocabulary, term.kode) }))
    .sort((a, b) => b.count - a.count)
    .slice(0, shownEach)
  if (top.length === 0) return null
  const { name, about } = words.ordliste[vocabulary]
  return html`<section class="way">
<h3 class="ds-heading" data-size="2xs">${name}</h3>
<p>${about}</p>
<ul>${top.map(({ term, count }) => {
    const address = count > 0 ? searchAddress({ [vocabulary]: term.kode }) : termPath(term)
    return html`<li><a href="${link(address)}">${term[malform]}</a> <span class="way__count">${count}</span></li>`
  })}</ul>
<p><a class="ds-link" href="${link(`/ordlister/${vocabulary}`)}">${words.front.more(name)}</a></p>
</section>`
}

/** Ways into the catalogue for those who do not know what to search for. */
export const waysIn = (context: PageContext): Markup =>
  html`<div class="ways">${vocabularies.map((vocabulary) => card(vocabulary, context))}</div>`
