import type { Statistics } from '../../../catalogue/statistics/statistics.ts'
import { html, type Markup } from '../../http/html.ts'
import { searchAddress } from '../../searchAddress.ts'
import type { PageContext } from '../context.ts'
import { entryMap } from '../map/entryMap.ts'
import { figureTable } from './figureTable.ts'
import { insightPart } from './insightPart.ts'

/** Entries by fylke, and on a map by kommune and region. */
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
    html`<div class="map-beside">
<figure class="map-figure">
${entryMap({ kommuner: catalogue.kommuner.all, regioner: catalogue.content.regioner }, context)}
<figcaption>${words.innsikt.places.map}</figcaption>
</figure>
${figureTable({ caption: words.innsikt.places.caption, name: words.facet.fylke, rows }, context)}
</div>`,
  )
}
