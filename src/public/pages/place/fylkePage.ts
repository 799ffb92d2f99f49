import type { Fylke } from '../../../catalogue/place.ts'
import { html, type Markup } from '../../http/html.ts'
import type { PageContext } from '../context.ts'
import { breadcrumbs } from '../parts/breadcrumbs.ts'
import { layout } from '../parts/layout.ts'
import { historyTable } from './historyTable.ts'
import { kommuneList } from './kommuneList.ts'
import { otherName } from './otherName.ts'
import { placeEntries } from './placeEntries.ts'
import { placeHead } from './placeHead.ts'

const facts = (fylke: Fylke, { words }: PageContext): readonly (Markup | null)[] => [
  html`<div><dt>${words.fylke.number}</dt><dd>${fylke.nummer}</dd></div>`,
  otherName(words.kommune.sami, fylke.navnSamisk, null),
  otherName(words.kommune.kven, fylke.navnKvensk, 'fkv'),
]

/** A fylke: its names, what has been done in it, its kommuner, and the numbers and names that lead here. */
export const renderFylkePage = (fylke: Fylke, context: PageContext): Markup => {
  const { catalogue, words } = context
  const kommuner = catalogue.kommuner.all.filter((kommune) => kommune.fylke === fylke.nummer)
  return layout(context, {
    title: fylke.navn,
    description: `${words.kommune.entries(fylke.navn)}: ${words.count.tiltak(catalogue.count('fylke', fylke.nummer))}.`,
    canonical: `/fylker/${fylke.nummer}`,
    body: html`<div class="wrap">
${breadcrumbs(context, [{ path: '/kommuner', text: words.nav.kommuner }])}
${placeHead(fylke.navn, facts(fylke, context), kommuner)}
${placeEntries(fylke.navn, { facet: 'fylke', value: fylke.nummer }, context)}
<section class="part" aria-labelledby="kommuner">
<h2 class="ds-heading" data-size="sm" id="kommuner">${words.fylke.kommuner(fylke.navn)}</h2>
${kommuneList(kommuner, context)}
</section>
${historyTable(fylke.tidligere, words.fylke, context)}
</div>`,
  })
}
