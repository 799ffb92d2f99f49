import type { Entry } from '../../../catalogue/entry.ts'
import { html, type Markup } from '../../http/html.ts'
import type { PageContext } from '../context.ts'
import { evidenceTag } from './evidenceTag.ts'
import { yearsText } from './formats.ts'
import { langAttribute } from './language.ts'
import { placeLine } from './places.ts'

const excerpt = (entry: Entry): string => {
  const text = entry.ingress ?? entry.hovedmal ?? entry.beskrivelseTekst
  return text.length > 220 ? `${text.slice(0, 200).replace(/\s+\S*$/, '')} …` : text
}

/** An entry in a list, below a heading of level two. */
export const entryCard = (entry: Entry, context: PageContext): Markup => {
  const [period] = entry.perioder
  const facts = [placeLine(entry, context), period ? yearsText(period, context.words) : '']
  const link = html`<a href="${context.link(`/tiltak/${entry.slug}`)}">${entry.tittel}</a>`
  return html`<article class="entry-card">
<h3 class="ds-heading" data-size="xs"${langAttribute(entry.malform, context)}>${link}</h3>
<p class="entry-card__facts">${facts.filter(Boolean).join(' · ')}</p>
<p class="entry-card__text"${langAttribute(entry.malform, context)}>${excerpt(entry)}</p>
<p class="entry-card__tags">${evidenceTag(entry.evidens, context.words)}</p>
</article>`
}
