import { html, type Markup } from '../../http/html.ts'
import { norway } from '../../map/norway.ts'

export interface MapDot {
  punkt: { lat: number; lon: number }
  /** What a pointer at rest is told. */
  title: string
  href: string
  /** In units of the map. */
  radius: number
  kind: 'fylke' | 'kommune' | 'region'
  /** Stands in the dot. */
  text?: number
}

/** A dot that leads somewhere. */
export const mapDot = ({ punkt, title, href, radius, kind, text }: MapDot): Markup => {
  const { x, y } = norway().place(punkt)
  return html`<a class="map__dot map__dot--${kind}" href="${href}" tabindex="-1"><title>${title}</title><circle cx="${x}" cy="${y}" r="${Math.round(radius)}"/>${text === undefined ? null : html`<text x="${x}" y="${y}">${text}</text>`}</a>`
}
