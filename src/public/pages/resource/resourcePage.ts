import type { Resource } from '../../../catalogue/resource.ts'
import { html, type Markup } from '../../http/html.ts'
import type { PageContext } from '../context.ts'
import { breadcrumbs } from '../parts/breadcrumbs.ts'
import { draftNotice } from '../parts/draftNotice.ts'
import { entryCard } from '../parts/entryCard.ts'
import { dateText } from '../parts/formats.ts'
import { langAttribute } from '../parts/language.ts'
import { layout } from '../parts/layout.ts'
import { section } from '../parts/section.ts'
import { termLinks } from '../parts/termLinks.ts'
import { externalLink, paragraphs } from '../parts/text.ts'
import { findings } from './findings.ts'

const row = (name: string, value: Markup | string | number | null): Markup | null =>
  value === null ? null : html`<div><dt>${name}</dt><dd>${value}</dd></div>`

/** A resource with its findings, and the entries that build on it. */
export const renderResourcePage = (resource: Resource, context: PageContext): Markup => {
  const { catalogue, words } = context
  const { ressurser: t } = words
  const lang = langAttribute(resource.malform, context)
  const about = [
    termLinks('bliFaktorer', resource.bliFaktorer, context),
    termLinks('malgrupper', resource.malgrupper, context),
  ]
  const users = catalogue.content.tiltak
    .filter((entry) => entry.ressurser.includes(resource.slug))
    .sort((a, b) => (a.publisert < b.publisert ? 1 : -1))
  return layout(context, {
    title: resource.tittel,
    description: resource.sammendrag ?? resource.tittel,
    canonical: `/ressurser/${resource.slug}`,
    hidden: context.preview,
    body: html`<div class="wrap">
${draftNotice(context)}
${breadcrumbs(context, [{ path: '/ressurser', text: words.nav.ressurser }])}
<h1 class="ds-heading" data-size="lg"${lang}>${resource.tittel}</h1>
<dl class="fact-strip">
${row(t.kind, words.ressurstype[resource.type])}
${row(t.publisher, resource.utgiver)}
${row(t.year, resource.ar)}
${row(words.facet.malform, words.malform[resource.malform])}
${row(words.entry.updated, dateText(resource.oppdatert, words))}
${row(words.entry.source, resource.url ? externalLink(resource.url, t.open) : null)}
</dl>
${resource.sammendrag ? html`<div class="prose"${lang}>${paragraphs(resource.sammendrag)}</div>` : null}
${section(
  t.about,
  about.filter((links) => links !== null),
)}
${findings(resource, context)}
${users.length > 0 ? html`<section class="part"><h2 class="ds-heading" data-size="sm">${t.usedBy}</h2><div class="entry-grid">${users.map((entry) => entryCard(entry, context))}</div></section>` : null}
</div>`,
  })
}
