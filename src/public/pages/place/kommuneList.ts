import type { Kommune } from '../../../catalogue/place.ts'
import { html, type Markup } from '../../http/html.ts'
import type { PageContext } from '../context.ts'

const row = (kommune: Kommune, { catalogue, link }: PageContext): Markup => {
  const count = catalogue.count('kommune', kommune.nummer)
  return html`<li><a class="ds-link" href="${link(`/kommuner/${kommune.nummer}`)}">${kommune.navnEntydig}</a>${count > 0 ? html` <span class="way__count">${count}</span>` : null}</li>`
}

/** Kommuner in columns, each with the number of its entries. */
export const kommuneList = (kommuner: readonly Kommune[], context: PageContext): Markup =>
  html`<ul class="columns">${kommuner.map((kommune) => row(kommune, context))}</ul>`
