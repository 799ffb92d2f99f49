import type { Term } from '../../../domain/vocabulary.ts'
import { html, type Markup } from '../../http/html.ts'
import type { PageContext } from '../context.ts'
import { breadcrumbs } from '../parts/breadcrumbs.ts'
import { entryCard } from '../parts/entryCard.ts'
import { langAttribute } from '../parts/language.ts'
import { layout } from '../parts/layout.ts'
import { termPath } from '../parts/termPath.ts'
import { termFacts } from './termFacts.ts'
import { termResources } from './termResources.ts'

const entriesShown = 12

const entriesWith = ({ ordliste, kode }: Term, context: PageContext): Markup => {
  const { catalogue, words, link } = context
  const choices = { [ordliste]: [kode] }
  const { total, entries } = catalogue.query({
    q: '',
    choices,
    sort: 'nyeste',
    page: 1,
    pageSize: entriesShown,
  })
  const all = link(`/tiltak?${new URLSearchParams([[ordliste, kode]])}`)
  return html`<section class="part" aria-labelledby="tiltak">
<div class="section-head"><h2 class="ds-heading" data-size="sm" id="tiltak">${words.ordlister.entries}</h2>
${total > 0 ? html`<a class="ds-link" href="${all}">${words.ordlister.all(total)}</a>` : null}</div>
${total > 0 ? html`<div class="entry-grid">${entries.map((entry) => entryCard(entry, context))}</div>` : html`<p>${words.ordlister.noEntries}</p>`}
</section>`
}

/** A term: its labels in both languages, what it means, its neighbours, and the entries and resources that have it. */
export const renderTermPage = (term: Term, context: PageContext): Markup => {
  const { words, malform } = context
  const { name } = words.ordliste[term.ordliste]
  const definition = term.definisjon
  return layout(context, {
    title: `${term[malform]} (${name.toLowerCase()})`,
    description: definition ?? words.ordlister.about(term[malform], name),
    canonical: termPath(term),
    body: html`<div class="wrap">
${breadcrumbs(context, [
  { path: '/ordlister', text: words.nav.ordlister },
  { path: `/ordlister/${term.ordliste}`, text: name },
])}
<h1 class="ds-heading" data-size="lg">${term[malform]}</h1>
${definition ? html`<p class="lead"${langAttribute('nb', context)}>${definition}</p>` : null}
${term.status === 'utgatt' ? html`<div class="ds-alert" data-color="warning"><p>${words.ordlister.retired}</p></div>` : null}
${termFacts(term, context)}
${termResources(term, context)}
${entriesWith(term, context)}
</div>`,
  })
}
