import type { Entry } from '../../../catalogue/entry.ts'
import { html, type Markup } from '../../http/html.ts'
import type { PageContext } from '../context.ts'
import { entryCard } from '../parts/entryCard.ts'

/** A name in another language, as a fact; null where there is none. */
export const otherName = (label: string, name: string | null, lang: string | null): Markup | null =>
  name ? html`<div><dt>${label}</dt><dd${lang ? html` lang="${lang}"` : null}>${name}</dd></div>` : null

/** The entries of a place under their heading, or a word that there are none. */
export const placeEntries = (name: string, entries: readonly Entry[], context: PageContext): Markup => {
  const { kommune: t } = context.words
  return html`<section class="part" aria-labelledby="tiltak">
<h2 class="ds-heading" data-size="sm" id="tiltak">${t.entries(name)}</h2>
${
  entries.length > 0
    ? html`<div class="entry-grid">${entries.map((entry) => entryCard(entry, context))}</div>`
    : html`<p>${t.noEntries(name)}</p>`
}
</section>`
}
