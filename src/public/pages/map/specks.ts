import type { Kommune } from '../../../catalogue/place.ts'
import { html, type Markup } from '../../http/html.ts'
import { norway } from '../../map/norway.ts'

/** Kommuner as small dots that only show where they are: one path, because they may be many. */
export const specks = (kommuner: readonly Kommune[]): Markup => {
  const { place } = norway()
  const points = kommuner.flatMap(({ punkt }) => (punkt ? [place(punkt)] : []))
  return html`<path class="map__specks" d="${points.map(({ x, y }) => `M${x} ${y}h0`).join('')}"/>`
}
