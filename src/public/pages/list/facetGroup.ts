import type { Facet } from '../../../catalogue/facet.ts'
import type { FacetCount } from '../../../catalogue/query.ts'
import { html, type Markup } from '../../http/html.ts'
import { facetLabel } from '../../words/facetLabel.ts'
import type { PageContext } from '../context.ts'
import { rememberedSortKey } from './rememberedSortKey.ts'

const shownAtOnce = 7
const mostShown = 60

/** `key` puts labels in Norwegian order. */
type Option = FacetCount & { label: string; key: string }

const option = (facet: Facet, { value, count, chosen, label }: Option): Markup => {
  const id = `${facet}-${value}`
  return html`<div class="ds-field facet__option">
<input class="ds-input" type="checkbox" form="sok" name="${facet}" id="${id}" value="${value}"${chosen ? html` checked` : null}>
<label class="ds-label" data-weight="regular" for="${id}">${label} <span class="facet__count">${count}</span></label>
</div>`
}

/** Chosen ones first, then the most frequent, then Norwegian order. */
const byUse = (a: Option, b: Option): number =>
  Number(b.chosen) - Number(a.chosen) || b.count - a.count || (a.key < b.key ? -1 : 1)

/** One facet as a fold with checkboxes; null where it could narrow nothing. */
export const facetGroup = (
  facet: Facet,
  counts: readonly FacetCount[],
  context: PageContext,
  openAtFirst: boolean,
): Markup | null => {
  const options = counts
    .filter(({ count, chosen }) => count > 0 || chosen)
    .map((one): Option => {
      const label = facetLabel(facet, one.value, context)
      return { ...one, label, key: rememberedSortKey(label) }
    })
    .sort(byUse)
  const isChosen = options.some(({ chosen }) => chosen)
  if (options.length < 2 && !isChosen) return null

  const { words } = context
  const first = options.slice(0, shownAtOnce)
  const rest = options.slice(shownAtOnce, mostShown)
  const beyond = options.length - first.length - rest.length
  return html`<details class="facet" data-fold="${facet}"${openAtFirst || isChosen ? html` open` : null}>
<summary>${words.facet[facet]}</summary>
<fieldset class="ds-fieldset facet__options" data-size="sm">
<legend class="ds-sr-only">${words.facet[facet]}</legend>
${first.map((one) => option(facet, one))}
${rest.length > 0 ? html`<details class="facet__more" data-fold="${facet}-flere"><summary>${words.list.more(rest.length)}</summary>${rest.map((one) => option(facet, one))}${beyond > 0 ? html`<p class="facet__beyond">${words.list.beyond(beyond)}</p>` : null}</details>` : null}
</fieldset>
</details>`
}
