import { sortKey } from '../../../domain/sortKey.ts'
import { html, type Markup } from '../../http/html.ts'
import type { PageContext } from '../context.ts'
import { breadcrumbs } from '../parts/breadcrumbs.ts'
import { layout } from '../parts/layout.ts'
import { searchForm } from '../parts/searchForm.ts'
import { kommuneList } from './kommuneList.ts'

const byFylke = (context: PageContext): readonly Markup[] =>
  context.catalogue.content.fylker
    .toSorted((a, b) => (sortKey(a.navn) < sortKey(b.navn) ? -1 : 1))
    .map(({ nummer, navn }) => {
      const members = context.catalogue.kommuner.all.filter((kommune) => kommune.fylke === nummer)
      return html`<section class="part"><h2 class="ds-heading" data-size="xs" id="fylke-${nummer}"><a class="ds-link" href="${context.link(`/fylker/${nummer}`)}">${navn}</a></h2>${kommuneList(members, context)}</section>`
    })

const found = (q: string, context: PageContext): Markup => {
  const { kommune: t } = context.words
  const kommuner = context.catalogue.kommuner.search(q)
  return kommuner.length === 0
    ? html`<p role="status">${t.none(q)}</p>`
    : html`<section class="part"><h2 class="ds-heading" data-size="xs">${t.found(q)}</h2>${kommuneList(kommuner, context)}</section>`
}

/** All kommuner by fylke, and what a name or number, former ones too, leads to. */
export const renderKommunerPage = (q: string, context: PageContext): Markup => {
  const { words, link } = context
  return layout(context, {
    title: words.kommune.title,
    description: words.kommune.lead,
    canonical: '/kommuner',
    hidden: Boolean(q),
    body: html`<div class="wrap">
${breadcrumbs(context)}
<h1 class="ds-heading" data-size="lg">${words.kommune.title}</h1>
<p class="lead">${words.kommune.lead}</p>
${searchForm({ action: link('/kommuner'), label: words.kommune.search, submit: words.kommune.submit, value: q })}
${q ? found(q, context) : null}
${byFylke(context)}
<p><a class="ds-link" href="${link('/regioner')}">${words.region.all}</a></p>
</div>`,
  })
}
