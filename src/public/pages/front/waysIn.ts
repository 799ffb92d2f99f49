import { type Facet, noneGiven } from '../../../catalogue/facet.ts'
import { html, type Markup } from '../../http/html.ts'
import type { PageContext } from '../context.ts'
import { facetLabel } from '../parts/facetLabel.ts'

const shownEach = 5

interface WayIn {
  facet: Facet
  title: string
  about: string | null
  /** Where all of them stand. */
  all: string
}

const card = ({ facet, title, about, all }: WayIn, context: PageContext): Markup | null => {
  const { catalogue, words, link } = context
  const counts = catalogue.query({ q: '', choices: {}, sort: 'nyeste', page: 1, pageSize: 1 }).facets[facet]
  const top = counts
    .filter(({ value }) => value !== noneGiven)
    .sort((a, b) => b.count - a.count)
    .slice(0, shownEach)
  if (top.length === 0) return null
  return html`<section class="way">
<h3 class="ds-heading" data-size="2xs">${title}</h3>
${about ? html`<p>${about}</p>` : null}
<ul>${top.map(({ value, count }) => {
    const href = link(`/tiltak?${new URLSearchParams([[facet, value]])}`)
    return html`<li><a href="${href}">${facetLabel(facet, value, context)}</a> <span class="way__count">${count}</span></li>`
  })}</ul>
<p><a class="ds-link" href="${link(all)}">${words.front.more(title)}</a></p>
</section>`
}

/** Ways into the catalogue for those who do not know what to search for. */
export const waysIn = (context: PageContext): Markup => {
  const { words } = context
  const vocabulary = (name: 'malgrupper' | 'aktiviteter' | 'bliFaktorer'): WayIn => ({
    facet: name,
    title: words.ordliste[name].name,
    about: words.ordliste[name].about,
    all: `/ordlister/${name}`,
  })
  const fylker: WayIn = {
    facet: 'fylke',
    title: words.front.fylker,
    about: words.front.fylkerAbout,
    all: '/kommuner',
  }
  const ways = [vocabulary('malgrupper'), vocabulary('aktiviteter'), fylker, vocabulary('bliFaktorer')]
  return html`<div class="ways">${ways.map((way) => card(way, context))}</div>`
}
