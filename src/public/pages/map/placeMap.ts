import type { Kommune } from '../../../catalogue/place.ts'
import { html, type Markup } from '../../http/html.ts'
import { norway } from '../../map/norway.ts'
import { mapOfNorway } from './mapOfNorway.ts'
import { specks } from './specks.ts'

/** Where in the country one kommune lies, or several together; null where nobody knows. */
export const placeMap = (kommuner: readonly Kommune[]): Markup | null => {
  const [first, ...others] = kommuner.flatMap(({ punkt }) => punkt ?? [])
  if (!first) return null
  if (others.length > 0) return mapOfNorway(specks(kommuner))
  const { x, y } = norway().place(first)
  return mapOfNorway(
    html`<circle class="map__around" cx="${x}" cy="${y}" r="52"/><circle class="map__here" cx="${x}" cy="${y}" r="20"/>`,
  )
}
