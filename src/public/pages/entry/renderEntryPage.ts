import type { Entry } from '../../../catalogue/entry.ts'
import { html, type Markup } from '../../http/html.ts'
import type { PageContext } from '../context.ts'
import { breadcrumbs } from '../parts/breadcrumbs.ts'
import { draftNotice } from '../parts/draftNotice.ts'
import { langAttribute } from '../parts/language.ts'
import { layout } from '../parts/layout.ts'
import { termLinks } from '../parts/termLinks.ts'
import { citeSection } from './citeSection.ts'
import { entryBody } from './entryBody.ts'
import { facts } from './facts.ts'
import { relatedList } from './related.ts'

/** The page of an entry: pure, so that a published entry and a draft in preview look the same. */
export const renderEntryPage = (entry: Entry, context: PageContext): Markup => {
  const { words } = context
  const lang = langAttribute(entry.malform, context)
  return layout(context, {
    title: entry.tittel,
    description: entry.ingress ?? entry.hovedmal ?? entry.tittel,
    canonical: `/tiltak/${entry.slug}`,
    hidden: context.preview,
    picture: entry.bilder[0],
    body: html`<div class="wrap">
${draftNotice(context)}
${breadcrumbs(context, [{ path: '/tiltak', text: words.nav.tiltak }])}
<article class="entry">
<div class="entry__head">
${termLinks('fagomrader', entry.fagomrader, context)}
<h1 class="ds-heading" data-size="lg"${lang}>${entry.tittel}</h1>
${entry.ingress ? html`<p class="lead"${lang}>${entry.ingress}</p>` : null}
</div>
${facts(entry, context)}
<div class="entry__body">
${entryBody(entry, context)}
${relatedList(entry, context)}
${context.preview ? null : citeSection(entry, context)}
</div>
</article>
</div>`,
  })
}
