import { sortKey } from '../../../domain/sortKey.ts'
import { type Term, type Vocabulary, vocabularies } from '../../../domain/vocabulary.ts'
import { html, type Markup } from '../../http/html.ts'
import type { PageContext } from '../context.ts'
import { breadcrumbs } from '../parts/breadcrumbs.ts'
import { layout } from '../parts/layout.ts'

const termRow = (term: Term, { catalogue, words, malform, link }: PageContext): Markup => {
  const { length } = catalogue.entriesWith(term.ordliste, term.kode)
  const href = link(`/tiltak?${new URLSearchParams([[term.ordliste, term.kode]])}`)
  const label =
    length > 0 ? html`<a class="ds-link" href="${href}">${term[malform]}</a>` : html`${term[malform]}`
  return html`<div class="term" id="${term.ordliste}-${term.kode}">
<dt>${label} <span class="way__count">${length}</span></dt>
${term.definisjon ? html`<dd>${term.definisjon}</dd>` : null}
${term.alternative.length > 0 ? html`<dd class="quiet">${words.ordlister.also}: ${term.alternative.join(', ')}</dd>` : null}
</div>`
}

const vocabularySection = (name: Vocabulary, context: PageContext): Markup => {
  const { catalogue, words, malform } = context
  const terms = catalogue.terms
    .of(name)
    .filter((term) => term.status === 'gjeldende')
    .toSorted((a, b) => (sortKey(a[malform]) < sortKey(b[malform]) ? -1 : 1))
  return html`<section class="part" aria-labelledby="${name}">
<h2 class="ds-heading" data-size="sm" id="${name}">${words.ordliste[name].name}</h2>
<p class="quiet">${words.ordliste[name].about}</p>
<dl class="term-list">${terms.map((term) => termRow(term, context))}</dl>
</section>`
}

/** Every term in use, with what it means and how many entries have it. */
export const renderVocabularyPage = (context: PageContext): Markup => {
  const { words } = context
  return layout(context, {
    title: words.ordlister.title,
    description: words.ordlister.lead,
    canonical: '/ordlister',
    body: html`<div class="wrap">
${breadcrumbs(context)}
<h1 class="ds-heading" data-size="lg">${words.ordlister.title}</h1>
<p class="lead">${words.ordlister.lead}</p>
<nav class="jump" aria-label="${words.ordlister.title}"><ul>${vocabularies.map(
      (name) => html`<li><a class="ds-tag" href="#${name}">${words.ordliste[name].name}</a></li>`,
    )}</ul></nav>
${vocabularies.map((name) => vocabularySection(name, context))}
</div>`,
  })
}
