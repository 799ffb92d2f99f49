import { sorts } from '../../../catalogue/query.ts'
import { sortByDefault } from '../../../catalogue/sortByDefault.ts'
import { html, type Markup } from '../../http/html.ts'
import type { UiWords } from '../../words/index.ts'
import type { ListState } from './listState.ts'

/**
 * The order of the list. Relevance is offered only where there are words to be relevant to; the order that goes without
 * saying is left out of the address.
 */
export const sortField = (state: ListState, words: UiWords): Markup => {
  const offered = sorts.filter((sort) => sort !== 'relevans' || state.q)
  return html`<div class="sort">
<label class="ds-label" for="sorter">${words.list.sort}</label>
<select class="ds-input" id="sorter" name="sorter" form="sok">
${offered.map((sort) => html`<option value="${sort === sortByDefault(state.q) ? '' : sort}"${sort === state.sort ? html` selected` : null}>${words.list.sorts[sort]}</option>`)}
</select>
</div>`
}
