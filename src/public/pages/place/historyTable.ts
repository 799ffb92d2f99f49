import type { FormerKommune, FormerPlace } from '../../../catalogue/place.ts'
import { html, type Markup } from '../../http/html.ts'
import type { PageContext } from '../context.ts'
import { yearsText } from '../parts/formats.ts'

const year = (day: string | null): number | null => (day ? Number(day.slice(0, 4)) : null)

/** The county of the day, where the place is a kommune. */
const countyOf = (place: FormerPlace | FormerKommune) => ('fylke' in place ? place.fylke : undefined)

/** Numbers and names of the past, latest first; null where nothing has changed. */
export const historyTable = (
  former: readonly (FormerPlace | FormerKommune)[],
  { number, historyNote }: { number: string; historyNote: string },
  { words }: PageContext,
): Markup | null => {
  if (former.length === 0) return null
  const { kommune: t } = words
  const hasCounties = former.some((place) => countyOf(place) !== undefined)
  const latestFirst = former.toSorted((a, b) => ((a.til ?? '') < (b.til ?? '') ? 1 : -1))
  return html`<section class="part">
<h2 class="ds-heading" data-size="sm" id="historie">${t.history}</h2>
<p class="quiet">${historyNote}</p>
<div class="table-frame" tabindex="0" role="region" aria-labelledby="historie"><table class="ds-table" data-size="sm">
<thead><tr><th scope="col">${number}</th><th scope="col">${t.name}</th>${hasCounties ? html`<th scope="col">${t.county}</th>` : null}<th scope="col">${t.period}</th><th scope="col">${t.change}</th></tr></thead>
<tbody>${latestFirst.map(
    (place) => html`<tr>
<td>${place.nummer}</td>
<td>${place.navn}</td>
${hasCounties ? html`<td>${countyOf(place)?.navn ?? '–'}</td>` : null}
<td>${yearsText({ fra: year(place.fra), til: year(place.til) }, words)}</td>
<td>${place.endring === null ? '–' : words.endring[place.endring]}</td>
</tr>`,
  )}</tbody>
</table></div>
</section>`
}
