import type { Kommune } from '../../../catalogue/place.ts'
import { html, type Markup } from '../../http/html.ts'
import type { PageContext } from '../context.ts'
import { breadcrumbs } from '../parts/breadcrumbs.ts'
import { entryCard } from '../parts/entryCard.ts'
import { layout } from '../parts/layout.ts'
import { historyTable } from './historyTable.ts'
import { placeHead } from './placeHead.ts'
import { otherName, placeEntries } from './placeParts.ts'

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

/** Entries of the regions that the kommune is part of, beyond its own. */
const regional = (kommune: Kommune, { catalogue }: PageContext) => {
  const own = new Set(catalogue.entriesWith('kommune', kommune.nummer))
  const regioner = catalogue.content.regioner.filter((region) => region.kommuner.includes(kommune.nummer))
  const entries = new Set(regioner.flatMap((region) => catalogue.entriesWith('region', region.slug)))
  return [...entries].filter((entry) => !own.has(entry))
}

/** A kommune: its names, what it has done, and the numbers and names that lead here. */
export const renderKommunePage = (kommune: Kommune, context: PageContext): Markup => {
  const { catalogue, words } = context
  const { kommune: t } = words
  const entries = catalogue.entriesWith('kommune', kommune.nummer)
  const shared = regional(kommune, context)
  return layout(context, {
    title: kommune.navnEntydig,
    description: `${t.entries(kommune.navnEntydig)}: ${words.count.tiltak(entries.length)}.`,
    canonical: `/kommuner/${kommune.nummer}`,
    body: html`<div class="wrap">
${breadcrumbs(context, [{ path: '/kommuner', text: words.nav.kommuner }])}
${placeHead(kommune.navn, facts(kommune, context), [kommune])}
${placeEntries(kommune.navn, entries, context)}
${shared.length > 0 ? html`<section class="part" aria-labelledby="regionale"><h2 class="ds-heading" data-size="sm" id="regionale">${t.regional}</h2><div class="entry-grid">${shared.map((entry) => entryCard(entry, context))}</div></section>` : null}
${historyTable(kommune.tidligere, t.historyNote, context)}
</div>`,
  })
}
