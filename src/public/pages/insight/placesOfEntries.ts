import type { Statistics } from '../../../catalogue/statistics/statistics.ts'
import { html, type Markup } from '../../http/html.ts'
import type { PageContext } from '../context.ts'
import { searchAddress } from '../parts/searchAddress.ts'
import { figureTable } from './figureTable.ts'
import { insightPart } from './insightPart.ts'

/** Entries by fylke. */
export const placesOfEntries = (statistics: Statistics, context: PageContext): Markup => {
  const { catalogue, words, link } = context
  const counts = new Map(statistics.counts('fylke').map(({ value, count }) => [value, count]))
  const rows = catalogue.content.fylker
    .map(({ nummer, navn }) => ({
      label: html`<a class="ds-link" href="${link(`/fylker/${nummer}`)}">${navn}</a>`,
      count: counts.get(nummer) ?? 0,
      address: searchAddress({ fylke: nummer }),
    }))
    .toSorted((a, b) => b.count - a.count)
  return insightPart(
    'hvor',
    words.innsikt.places,
    figureTable({ caption: words.innsikt.places.caption, name: words.facet.fylke, rows }, context),
  )
}
