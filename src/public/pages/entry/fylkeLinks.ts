import type { Entry } from '../../../catalogue/entry.ts'
import { html, type Markup } from '../../http/html.ts'
import type { PageContext } from '../context.ts'

/** The fylker of today that an entry's kommuner and regions lie in, each once. */
export const fylkeLinks = (entry: Entry, { catalogue, link }: PageContext): readonly Markup[] => {
  const inRegions = entry.regioner.flatMap((slug) => catalogue.region(slug)?.kommuner ?? [])
  const numbers = [...entry.kommuner.map(({ nummer }) => nummer), ...inRegions].flatMap((nummer) => {
    const place = catalogue.kommuner.find(nummer)
    return place.outcome === 'found' ? [place.item.fylke] : []
  })
  return [...new Set(numbers)].flatMap((nummer) => {
    const fylke = catalogue.fylke(nummer)
    return fylke ? [html`<a class="ds-link" href="${link(`/fylker/${nummer}`)}">${fylke.navn}</a>`] : []
  })
}
