import type { Entry } from '../../../catalogue/entry.ts'
import { citation } from '../../citation/citation.ts'
import { html, type Markup } from '../../http/html.ts'
import type { PageContext } from '../context.ts'
import { dateText } from '../parts/formats.ts'
import { ownText } from '../parts/ownText.ts'

/** How to refer to this version of the entry, and the forms that programs take it in. */
export const citeSection = (entry: Entry, context: PageContext): Markup => {
  const { words, origin, innstillinger } = context
  const { cite: t } = words.entry
  const { author, title, catalogue, day, url } = citation(entry, innstillinger, {
    site: words.site.name,
    origin,
  })
  const container = author === catalogue ? null : ` ${catalogue}.`
  const at = `/tiltak/${entry.slug}`
  const file = (href: string, text: string) => html`<li><a class="ds-link" href="${href}">${text}</a></li>`
  return html`<section class="part cite" aria-labelledby="siter">
<h2 class="ds-heading" data-size="sm" id="siter">${t.title}</h2>
<p class="cite__text">${author} (${day.slice(0, 4)}). <cite>${ownText(title, entry.malform, context)}</cite>.${container} ${t.version(dateText(entry.oppdatert, words))} <a class="ds-link" href="${url}">${url}</a></p>
<ul class="cite__files" aria-label="${t.files}">
${file(`${at}/sitering.bib`, 'BibTeX')}
${file(`${at}/sitering.ris`, 'RIS')}
${file(`${at}.json`, 'JSON')}
${file(`${at}.jsonld`, 'JSON-LD')}
${file(`${at}.ttl`, 'Turtle')}
</ul>
</section>`
}
