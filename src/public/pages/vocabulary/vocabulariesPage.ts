import { type Vocabulary, vocabularies } from '../../../domain/vocabulary.ts'
import { html, type Markup } from '../../http/html.ts'
import type { PageContext } from '../context.ts'
import { breadcrumbs } from '../parts/breadcrumbs.ts'
import { layout } from '../parts/layout.ts'

const card = (name: Vocabulary, { catalogue, words, link }: PageContext): Markup => {
  const current = catalogue.terms.of(name).filter((term) => term.status === 'gjeldende')
  return html`<article class="entry-card" id="${name}">
<h2 class="ds-heading" data-size="xs"><a href="${link(`/ordlister/${name}`)}">${words.ordliste[name].name}</a></h2>
<p class="entry-card__facts">${words.count.begreper(current.length)}</p>
<p>${words.ordliste[name].about}</p>
</article>`
}

/** The vocabularies that entries are described with. */
export const renderVocabulariesPage = (context: PageContext): Markup => {
  const { words } = context
  return layout(context, {
    title: words.ordlister.title,
    description: words.ordlister.lead,
    canonical: '/ordlister',
    body: html`<div class="wrap">
${breadcrumbs(context)}
<h1 class="ds-heading" data-size="lg">${words.ordlister.title}</h1>
<p class="lead">${words.ordlister.lead}</p>
<div class="entry-grid">${vocabularies.map((name) => card(name, context))}</div>
</div>`,
  })
}
