import { html, type Markup } from '../../http/html.ts'
import type { PageContext } from '../../pages/context.ts'
import { breadcrumbs } from '../../pages/parts/breadcrumbs.ts'
import { layout } from '../../pages/parts/layout.ts'
import { section } from '../../pages/parts/section.ts'
import { addressesAt } from '../describe/addresses.ts'
import { datasets } from '../describe/datasets.ts'
import { geographyCredit } from '../describe/licence.ts'
import { publisherName } from '../describe/publisher.ts'
import type { Edition } from '../editions/edition.ts'
import { columns } from '../files/columns.ts'
import { editionParts } from './editionParts.ts'
import { dataWords } from './words.ts'

const link = (href: string, text = href): Markup => html`<a class="ds-link" href="${href}">${text}</a>`

/** A table that may be wider than a phone. */
const table = (id: string, head: readonly string[], rows: readonly Markup[]): Markup =>
  html`<div class="table-frame" tabindex="0" role="region" aria-labelledby="${id}"><table class="ds-table" data-size="sm">
<thead><tr>${head.map((name) => html`<th scope="col">${name}</th>`)}</tr></thead>
<tbody>${rows}</tbody>
</table></div>`

const part = (id: string, title: string, about: string, content: Markup): Markup =>
  html`<section class="part"><h2 class="ds-heading" data-size="sm" id="${id}">${title}</h2><div class="prose"><p>${about}</p></div>${content}</section>`

/** What can be fetched, in which forms, under which licence, and what every column holds. `address`: the site's own. */
export const renderDataPage = (
  context: PageContext,
  editions: readonly Edition[],
  address: string,
): Markup => {
  const { malform } = context
  const t = dataWords[malform]
  // Relative, so that they work wherever the page is read.
  const at = addressesAt('')
  const files = datasets.map(
    ({
      title,
      about,
      files,
    }) => html`<tr><th scope="row">${title[malform]}<br><span class="quiet">${about[malform]}</span></th>
<td><ul class="terms">${files(at).map(({ address: href, format }) => html`<li>${link(href, format.toUpperCase())}</li>`)}</ul></td></tr>`,
  )
  const columnRows = columns.map(
    ({ name, about }) => html`<tr><th scope="row"><code>${name}</code></th><td>${about[malform]}</td></tr>`,
  )
  const [entry] = context.catalogue.content.tiltak
  const things = entry
    ? [`/tiltak/${entry.slug}`, `/tiltak/${entry.slug}.json`, `/tiltak/${entry.slug}.ttl`]
    : []
  return layout(context, {
    title: t.title,
    description: t.lead,
    canonical: '/data',
    body: html`<div class="wrap">
${breadcrumbs(context)}
<h1 class="ds-heading" data-size="lg">${t.title}</h1>
<p class="lead">${t.lead}</p>
${part('filer', t.files, t.filesAbout, table('filer', [t.dataset, t.formats], files))}
${section(t.search, html`<p>${t.searchAbout}</p><p>${t.example}: ${link('/data/tiltak.csv?q=nettsted&evidens=evaluert')}</p>`)}
${section(t.things, html`<p>${t.thingsAbout}</p>${things.length > 0 ? html`<ul>${things.map((href) => html`<li>${link(href)}</li>`)}</ul>` : null}`)}
${section(t.standards, html`<ul>${t.standardsAbout.map(([text, href]) => html`<li>${text} ${link(href)}</li>`)}</ul>`)}
${part('kolonner', t.columns, t.columnsAbout, table('kolonner', [t.column, t.holds], columnRows))}
${section(t.editions, html`<p>${t.editionsAbout}</p>${editions.length > 0 ? null : html`<p>${t.noEditions}</p>`}`)}
${editions.map((edition) => editionParts(edition, context))}
${section(
  t.licence,
  html`<p>${t.licenceAbout}</p><p><strong>${t.credit(publisherName(context), address)}</strong></p><p>${t.geography}</p><p><strong>${geographyCredit}</strong></p>`,
)}
</div>`,
  })
}
