import { type Child, html, type Markup } from '../../http/html.ts'
import { norway } from '../../map/norway.ts'

/**
 * Norway with something on it. Hidden from screen readers and out of the keyboard's way: whoever shows a map also
 * says in words or in a table what is on it.
 */
export const mapOfNorway = (content: Child): Markup => {
  const { width, height, mainland, svalbard } = norway()
  return html`<svg class="map" viewBox="0 0 ${width} ${height}" aria-hidden="true" focusable="false">
<path class="map__land" d="${mainland}"/><path class="map__land" d="${svalbard}"/>
<path class="map__cut" d="M16 252H214L254 212V16"/>
${content}
</svg>`
}
