import type { FacetValue } from '../../../catalogue/foundBy.ts'
import type { Stretch } from '../../../catalogue/search/createMarker.ts'
import { html, type Markup } from '../../http/html.ts'
import { facetLabel } from '../../words/facetLabel.ts'
import type { PageContext } from '../context.ts'
import { marked } from './marked.ts'

const most = 3

/** A term or place that was found by another of its labels is marked as a whole. */
const markLabel = (label: string, mark: (text: string) => readonly Stretch[]): readonly Stretch[] => {
  const stretches = mark(label)
  return stretches.some(({ hit }) => hit) ? stretches : [{ text: label, hit: true }]
}

/** The terms and places that a search found an entry by; null where there are none. */
export const foundByLine = (
  values: readonly FacetValue[],
  context: PageContext,
  mark: (text: string) => readonly Stretch[],
): Markup | null => {
  if (values.length === 0) return null
  const labels = values
    .slice(0, most)
    .map(({ facet, value }) => marked(markLabel(facetLabel(facet, value, context), mark)))
  return html`<p class="entry-card__found">${context.words.list.foundBy} ${labels.map((label, n) => html`${n > 0 ? ' · ' : ''}${label}`)}</p>`
}
