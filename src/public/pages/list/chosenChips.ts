import { facets } from '../../../catalogue/facet.ts'
import { html, type Markup } from '../../http/html.ts'
import { facetLabel } from '../../words/facetLabel.ts'
import type { PageContext } from '../context.ts'
import { listAddress } from './listAddress.ts'
import type { ListState } from './listState.ts'

/** What is chosen, each a link that takes it away again; null where nothing is. */
export const chosenChips = (state: ListState, context: PageContext): Markup | null => {
  const { words, link } = context
  const chips = facets.flatMap((facet) =>
    state.choices[facet].map((value) => {
      const label = facetLabel(facet, value, context)
      const without = state.choices[facet].filter((other) => other !== value)
      const href = link(listAddress(state, { choices: { ...state.choices, [facet]: without } }))
      return html`<li><a class="chosen__chip" href="${href}" aria-label="${words.list.remove(label)}">${label}<span aria-hidden="true"> ×</span></a></li>`
    }),
  )
  if (chips.length === 0) return null
  return html`<ul class="chosen" aria-label="${words.list.chosen}">${chips}</ul>`
}
