import { html, type Markup } from '../../http/html.ts'

export interface MapDot {
  /** In units of the map, as the radius. */
  x: number
  y: number
  /** What a pointer at rest is told. */
  title: string
  href: string
  radius: number
  kind: 'fylke' | 'kommune' | 'region'
  /** Stands in the dot. */
  text?: number
}

/** A dot that leads somewhere. */
export const mapDot = ({ x, y, title, href, radius, kind, text }: MapDot): Markup => {
  return html`<a class="map__dot map__dot--${kind}" href="${href}" tabindex="-1"><title>${title}</title><circle cx="${x}" cy="${y}" r="${Math.round(radius)}"/>${text === undefined ? null : html`<text x="${x}" y="${y}">${text}</text>`}</a>`
}
