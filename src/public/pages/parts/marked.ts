import type { Stretch } from '../../../catalogue/search/createMarker.ts'
import { html, type Markup } from '../../http/html.ts'

/** A text with what the visitor searched for marked. */
export const marked = (stretches: readonly Stretch[]): Markup =>
  html`${stretches.map(({ text, hit }) => (hit ? html`<mark>${text}</mark>` : text))}`
