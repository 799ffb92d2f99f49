import type { Kommune } from '../../../catalogue/place.ts'
import { html, type Markup } from '../../http/html.ts'
import { placeMap } from '../map/placeMap.ts'

/** The name of a place and what is known of it, beside a map of where it lies. */
export const placeHead = (
  name: string,
  facts: readonly (Markup | null)[],
  kommuner: readonly Kommune[],
): Markup => html`<div class="place-head">
<div>
<h1 class="ds-heading" data-size="lg">${name}</h1>
${facts.some(Boolean) ? html`<dl class="fact-strip">${facts}</dl>` : null}
</div>
${placeMap(kommuner)}
</div>`
