import { html, type Markup } from '../../http/html.ts'
import type { PageContext } from '../context.ts'
import { listAddress } from './listAddress.ts'
import type { ListState } from './listState.ts'

/** First, last and the neighbours of this page; null stands for a gap. */
const pageNumbers = (page: number, pages: number): readonly (number | null)[] => {
  const near = [1, page - 1, page, page + 1, pages].filter((number) => number >= 1 && number <= pages)
  const shown = [...new Set(near)].sort((a, b) => a - b)
  return shown.flatMap((number, at) =>
    at > 0 && number - (shown[at - 1] ?? 0) > 1 ? [null, number] : [number],
  )
}

/** Ways to the other pages of the list; null where there is only one. */
export const pagination = (state: ListState, pages: number, { words, link }: PageContext): Markup | null => {
  if (pages < 2) return null
  const step = (page: number, text: string) =>
    page < 1 || page > pages
      ? null
      : html`<a class="ds-button" data-variant="tertiary" href="${link(listAddress(state, { page }))}">${text}</a>`
  const number = (page: number | null) => {
    if (page === null) return html`<li class="pages__gap" aria-hidden="true">…</li>`
    const here = page === state.page
    return html`<li><a class="ds-button" data-variant="${here ? 'primary' : 'tertiary'}" href="${link(listAddress(state, { page }))}" aria-label="${words.list.page(page)}"${here ? html` aria-current="page"` : null}>${page}</a></li>`
  }
  return html`<nav class="pages" aria-label="${words.list.pages}">
${step(state.page - 1, words.list.previous)}
<ul>${pageNumbers(state.page, pages).map(number)}</ul>
${step(state.page + 1, words.list.next)}
</nav>`
}
