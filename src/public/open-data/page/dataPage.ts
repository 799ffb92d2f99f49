import type { Malform } from '../../../domain/malform.ts'
import { html, type Markup } from '../../http/html.ts'
import type { PageContext } from '../../pages/context.ts'
import { breadcrumbs } from '../../pages/parts/breadcrumbs.ts'
import { layout } from '../../pages/parts/layout.ts'
import { section } from '../../pages/parts/section.ts'
import { addressesAt } from '../describe/addresses.ts'
import { type Dataset, datasets } from '../describe/datasets.ts'
import { publisherName } from '../describe/publisher.ts'
import type { Edition } from '../editions/edition.ts'
import { columns } from '../files/columns.ts'
import { formats } from '../files/formats.ts'
import { editionParts } from './editionParts.ts'
import { dataWords } from './words.ts'

const link = (href: string): Markup => html`<a class="ds-link" href="${href}">${href}</a>`

/** A data set and the forms that it comes in. */
const datasetPart = (
  { title, about, files }: Dataset,
  malform: Malform,
): Markup => html`<article class="dataset">
<h3 class="ds-heading" data-size="2xs">${title[malform]}</h3>
<p class="quiet">${about[malform]}</p>
<ul class="terms">${files(addressesAt('')).map(
  ({ address, format }) => html`<li><a class="ds-tag" href="${address}">${formats[format].name}</a></li>`,
)}</ul>
</article>`

const columnTable = (malform: Malform): Markup => {
  const t = dataWords[malform]
  return html`<section class="part">
<h2 class="ds-heading" data-size="sm" id="kolonner">${t.columns}</h2>
<p class="quiet about">${t.columnsAbout}</p>
<div class="table-frame" tabindex="0" role="region" aria-labelledby="kolonner"><table class="ds-table" data-size="sm">
<thead><tr><th scope="col">${t.column}</th><th scope="col">${t.holds}</th></tr></thead>
<tbody>${columns.map(
    ({ name, about }) => html`<tr><th scope="row"><code>${name}</code></th><td>${about[malform]}</td></tr>`,
  )}</tbody>
</table></div>
</section>`
}

/** What can be fetched, in which forms, under which licence, and what every column holds. `address`: the site's own. */
export const renderDataPage = (
  context: PageContext,
  editions: readonly Edition[],
  address: string,
): Markup => {
  const { malform, catalogue } = context
  const t = dataWords[malform]
  const [entry] = catalogue.content.tiltak
  const forms = entry
    ? ['', '.json', '.jsonld', '.ttl'].map((ending) => `/tiltak/${entry.slug}${ending}`)
    : []
  const credit = html`<p>${t.licenceAbout}</p>
<p><strong>${t.credit(publisherName(context), address)}</strong></p>
<p>${t.geography}</p>
<p><strong>${context.words.site.credit}</strong></p>`
  return layout(context, {
    title: t.title,
    description: t.lead,
    canonical: '/data',
    body: html`<div class="wrap">
${breadcrumbs(context)}
<h1 class="ds-heading" data-size="lg">${t.title}</h1>
<p class="lead">${t.lead}</p>
<section class="part">
<h2 class="ds-heading" data-size="sm">${t.files}</h2>
<p class="quiet about">${t.filesAbout}</p>
<div class="datasets">${datasets.map((dataset) => datasetPart(dataset, malform))}</div>
</section>
${section(t.licence, credit)}
${section(t.search, html`<p>${t.searchAbout}</p><p>${t.example}: ${link('/data/tiltak.csv?q=nettsted&evidens=evaluert')}</p>`)}
${section(t.things, html`<p>${t.thingsAbout}</p>${forms.length > 0 ? html`<ul>${forms.map((href) => html`<li>${link(href)}</li>`)}</ul>` : null}`)}
${section(t.standards, html`<ul>${t.standardsAbout.map(([text, href]) => html`<li>${text} ${link(href)}</li>`)}</ul>`)}
${section(t.editions, html`<p>${t.editionsAbout}</p>${editions.length > 0 ? null : html`<p>${t.noEditions}</p>`}`)}
${editions.map((edition) => editionParts(edition, context))}
${columnTable(malform)}
</div>`,
  })
}
