import { sortKey } from '../../../domain/sortKey.ts'
import type { Term, Vocabulary } from '../../../domain/vocabulary.ts'
import { html, type Markup } from '../../http/html.ts'
import type { PageContext } from '../context.ts'
import { breadcrumbs } from '../parts/breadcrumbs.ts'
import { langAttribute } from '../parts/language.ts'
import { layout } from '../parts/layout.ts'
import { section } from '../parts/section.ts'
import { termPath } from '../parts/termPath.ts'

const termRow = (term: Term, count: number, context: PageContext): Markup => {
  const { words, malform, link } = context
  return html`<div class="term" id="${term.kode}">
<dt><a class="ds-link" href="${link(termPath(term))}">${term[malform]}</a> <span class="way__count">${words.count.tiltak(count)}</span></dt>
${term.definisjon ? html`<dd${langAttribute('nb', context)}>${term.definisjon}</dd>` : null}
${term.alternative.length > 0 ? html`<dd class="quiet">${words.ordlister.also}: ${term.alternative.join(', ')}</dd>` : null}
</div>`
}

/** One vocabulary: every term in use with what it means and how many entries have it; those taken out of use last. */
export const renderVocabularyPage = (name: Vocabulary, context: PageContext): Markup => {
  const { catalogue, words, malform, link } = context
  const terms = catalogue.terms
    .of(name)
    .toSorted((a, b) => (sortKey(a[malform]) < sortKey(b[malform]) ? -1 : 1))
  const current = terms.filter((term) => term.status === 'gjeldende')
  // A merged term has the page of the one that stands in for it.
  const retired = terms.filter((term) => term.status === 'utgatt' && term.erstattetAv === null)
  const { name: title, about } = words.ordliste[name]
  return layout(context, {
    title,
    description: about,
    canonical: `/ordlister/${name}`,
    body: html`<div class="wrap">
${breadcrumbs(context, [{ path: '/ordlister', text: words.nav.ordlister }])}
<h1 class="ds-heading" data-size="lg">${title}</h1>
<p class="lead">${about}</p>
<dl class="term-list">${current.map((term) => termRow(term, catalogue.count(name, term.kode), context))}</dl>
${section(
  words.ordlister.retiredTerms,
  retired.length > 0
    ? html`<ul class="ds-list">${retired.map((term) => html`<li><a class="ds-link" href="${link(termPath(term))}">${term[malform]}</a></li>`)}</ul>`
    : null,
)}
</div>`,
  })
}
