import type { Term } from '../../../domain/vocabulary.ts'
import { html, type Markup } from '../../http/html.ts'
import type { PageContext } from '../context.ts'
import { breadcrumbs } from '../parts/breadcrumbs.ts'
import { langAttribute } from '../parts/language.ts'
import { layout } from '../parts/layout.ts'
import { newestEntries } from '../parts/newestEntries.ts'
import { termPath } from '../parts/termPath.ts'
import { termFacts } from './termFacts.ts'
import { termResources } from './termResources.ts'

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
${newestEntries({ title: words.ordlister.entries, none: words.ordlister.noEntries, facet: term.ordliste, value: term.kode }, context)}
</div>`,
  })
}
