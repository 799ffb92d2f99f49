import type { CatalogueResult } from '../../../catalogue/query.ts'
import { createMarker } from '../../../catalogue/search/createMarker.ts'
import { usualPageSize } from '../../api/usualPageSize.ts'
import { html, type Markup } from '../../http/html.ts'
import { downloadLinks } from '../../open-data/page/downloadLinks.ts'
import type { PageContext } from '../context.ts'
import { breadcrumbs } from '../parts/breadcrumbs.ts'
import { entryCard } from '../parts/entryCard.ts'
import { layout } from '../parts/layout.ts'
import { searchForm } from '../parts/searchForm.ts'
import { chosenChips } from './chosenChips.ts'
import { filters } from './filters.ts'
import { listAddress } from './listAddress.ts'
import type { ListState } from './listState.ts'
import { pagination } from './pagination.ts'
import { sortField } from './sortField.ts'

const nothingFound = ({ words, link }: PageContext): Markup => html`<div class="empty">
<p>${words.list.none}</p>
<ul class="ds-list">${words.list.tips.map((tip) => html`<li>${tip}</li>`)}</ul>
<p><a class="ds-link" href="${link('/tiltak')}">${words.front.all}</a></p>
</div>`

const ignoredAlert = (state: ListState, context: PageContext): Markup | null =>
  state.ignored.length === 0
    ? null
    : html`<div class="ds-alert" data-color="warning" data-size="sm" data-ignored><p>${context.words.list.ignored} ${state.ignored.join(', ')}</p></div>`

const results = (state: ListState, result: CatalogueResult, context: PageContext): Markup => {
  const { words } = context
  const from = (state.page - 1) * state.pageSize + 1
  const pages = Math.ceil(result.total / state.pageSize)
  const sought = { mark: createMarker(state.q), foundBy: context.catalogue.foundBy(state.q) }
  return html`<section class="results" aria-labelledby="treff-tittel">
<div class="results__bar">
<h2 class="ds-heading" data-size="2xs" id="treff-tittel">${words.count.tiltak(result.total)}</h2>
${pages > 1 ? html`<p class="results__shown">${words.list.shown(from, from + result.entries.length - 1, result.total)}</p>` : null}
<a class="ds-button results__filter" data-variant="secondary" data-size="sm" href="#avgrens">${words.list.openFilters}</a>
${sortField(state, words)}
${state.pageSize === usualPageSize ? null : html`<input type="hidden" name="perSide" value="${state.pageSize}" form="sok">`}
</div>
${chosenChips(state, context)}
${result.total === 0 ? nothingFound(context) : html`<div class="entry-list">${result.entries.map((entry) => entryCard(entry, context, sought))}</div>`}
${pagination(state, pages, context)}
${result.total > 0 ? downloadLinks(listAddress(state, { pageSize: usualPageSize }), context) : null}
</section>`
}

/** The list of entries with search and facets; every state is an address. */
export const renderListPage = (state: ListState, result: CatalogueResult, context: PageContext): Markup => {
  const { words, link } = context
  const isNarrowed = Boolean(state.q) || Object.values(state.choices).some((chosen) => chosen.length > 0)
  return layout(context, {
    title: words.list.title,
    description: words.list.description,
    hidden: isNarrowed,
    canonical: listAddress(state, { page: state.page }),
    body: html`<div class="wrap">
${breadcrumbs(context)}
<h1 class="ds-heading" data-size="lg">${words.list.title}</h1>
${searchForm({ action: link('/tiltak'), label: words.list.search, submit: words.list.submit, value: state.q, suggest: context, list: true })}
${ignoredAlert(state, context)}
<div class="list-layout">
${filters(result, context)}
${results(state, result, context)}
</div>
</div>`,
  })
}
