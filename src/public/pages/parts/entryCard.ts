import type { Entry } from '../../../catalogue/entry.ts'
import type { FacetValue } from '../../../catalogue/foundBy.ts'
import { createMarker, type Stretch } from '../../../catalogue/search/createMarker.ts'
import { html, type Markup } from '../../http/html.ts'
import type { PageContext } from '../context.ts'
import { evidenceTag } from './evidenceTag.ts'
import { excerpt } from './excerpt.ts'
import { yearsText } from './formats.ts'
import { foundByLine } from './foundByLine.ts'
import { langAttribute } from './language.ts'
import { marked } from './marked.ts'
import { placeLine } from './places.ts'

/** What was searched for, and the terms and places that it found an entry by. */
export interface Sought {
  mark(text: string): readonly Stretch[]
  foundBy(entry: Entry): readonly FacetValue[]
}

const nothing: Sought = { mark: createMarker(''), foundBy: () => [] }

/** An entry in a list, below a heading of level two, with what was searched for marked. */
export const entryCard = (entry: Entry, context: PageContext, { mark, foundBy } = nothing): Markup => {
  const [period] = entry.perioder
  const facts = [placeLine(entry, context), period ? yearsText(period, context.words) : '']
  const link = html`<a href="${context.link(`/tiltak/${entry.slug}`)}">${marked(mark(entry.tittel))}</a>`
  return html`<article class="entry-card">
<h3 class="ds-heading" data-size="xs"${langAttribute(entry.malform, context)}>${link}</h3>
<p class="entry-card__facts">${facts.filter(Boolean).join(' · ')}</p>
<p class="entry-card__text"${langAttribute(entry.malform, context)}>${marked(excerpt(entry, mark))}</p>
${foundByLine(foundBy(entry), context, mark)}
<p class="entry-card__tags">${evidenceTag(entry.evidens, context.words)}</p>
</article>`
}
