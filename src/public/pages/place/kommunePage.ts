import type { Kommune } from '../../../catalogue/place.ts'
import { html, type Markup } from '../../http/html.ts'
import type { PageContext } from '../context.ts'
import { breadcrumbs } from '../parts/breadcrumbs.ts'
import { entryCard } from '../parts/entryCard.ts'
import { layout } from '../parts/layout.ts'
import { historyTable } from './historyTable.ts'
import { otherName } from './otherName.ts'
import { placeEntries } from './placeEntries.ts'
import { placeHead } from './placeHead.ts'

const facts = (kommune: Kommune, { catalogue, words, link }: PageContext): readonly (Markup | null)[] => {
  const fylke = catalogue.fylke(kommune.fylke)
  return [
    html`<div><dt>${words.kommune.number}</dt><dd>${kommune.nummer}</dd></div>`,
    fylke
      ? html`<div><dt>${words.facet.fylke}</dt><dd><a class="ds-link" href="${link(`/fylker/${fylke.nummer}`)}">${fylke.navn}</a></dd></div>`
      : null,
    otherName(words.kommune.sami, kommune.navnSamisk, kommune.samiskSprak),
    otherName(words.kommune.kven, kommune.navnKvensk, 'fkv'),
  ]
}

const mostRegional = 6

/** The newest entries of the regions that the kommune is part of, beyond its own; null where there are none. */
const regional = (kommune: Kommune, context: PageContext): Markup | null => {
  const { catalogue, words, link } = context
  const own = new Set(catalogue.entriesWith('kommune', kommune.nummer))
  const regioner = catalogue.content.regioner.filter((region) => region.kommuner.includes(kommune.nummer))
  const all = new Set(regioner.flatMap((region) => catalogue.entriesWith('region', region.slug)))
  const entries = [...all].filter((entry) => !own.has(entry)).slice(0, mostRegional)
  if (entries.length === 0) return null
  return html`<section class="part" aria-labelledby="regionale">
<div class="section-head"><h2 class="ds-heading" data-size="sm" id="regionale">${words.kommune.regional}</h2>
${regioner.map(({ slug, navn }) => html`<a class="ds-link" href="${link(`/regioner/${slug}`)}">${words.kommune.entries(navn)}</a>`)}</div>
<div class="entry-grid">${entries.map((entry) => entryCard(entry, context))}</div>
</section>`
}

/** A kommune: its names, what it has done, and the numbers and names that lead here. */
export const renderKommunePage = (kommune: Kommune, context: PageContext): Markup => {
  const { catalogue, words } = context
  const { kommune: t } = words
  return layout(context, {
    title: kommune.navnEntydig,
    description: `${t.entries(kommune.navnEntydig)}: ${words.count.tiltak(catalogue.count('kommune', kommune.nummer))}.`,
    canonical: `/kommuner/${kommune.nummer}`,
    body: html`<div class="wrap">
${breadcrumbs(context, [{ path: '/kommuner', text: words.nav.kommuner }])}
${placeHead(kommune.navn, facts(kommune, context), [kommune])}
${placeEntries(kommune.navn, { facet: 'kommune', value: kommune.nummer }, context)}
${regional(kommune, context)}
${historyTable(kommune.tidligere, t, context)}
</div>`,
  })
}
