import { html, type Markup } from '../../http/html.ts'
import type { PageContext } from '../context.ts'

interface Figures {
  caption: string
  /** What is counted by. */
  name: string
  /** `address` is the list of the entries behind the number, without language prefix. */
  rows: readonly { label: string | Markup; count: number; address: string }[]
}

/** Numbers by name, each number the way to the entries behind it. */
export const figureTable = ({ caption, name, rows }: Figures, { words, link }: PageContext): Markup =>
  html`<table class="ds-table figure-table" data-size="sm">
<caption class="ds-sr-only">${caption}</caption>
<thead><tr><th scope="col">${name}</th><th scope="col" class="number">${words.innsikt.entries}</th></tr></thead>
<tbody>${rows.map(
    ({ label, count, address }) =>
      html`<tr><th scope="row">${label}</th><td class="number">${count > 0 ? html`<a class="ds-link" href="${link(address)}">${count}</a>` : 0}</td></tr>`,
  )}</tbody>
</table>`
