import { html, type Markup } from '../../http/html.ts'
import type { PageContext } from '../../pages/context.ts'
import { dateText } from '../../pages/parts/formats.ts'
import { checksumFile, type Edition, editionFile } from '../editions/edition.ts'
import { dataWords } from './words.ts'

/** More than this are read better in the file. */
const mostNamed = 20

const changes = (
  title: string,
  entries: Edition['endringer']['nye'],
  t: (typeof dataWords)['nb'],
): Markup => {
  const left = entries.length - mostNamed
  return html`<dt>${title} (${entries.length})</dt>
<dd>${entries.length === 0 ? t.none : html`<ul>${entries.slice(0, mostNamed).map(({ tittel }) => html`<li>${tittel}</li>`)}${left > 0 ? html`<li>${t.more(left)}</li>` : null}</ul>`}</dd>`
}

const sizeText = (bytes: number, locale: string): string =>
  new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: 'kilobyte',
    maximumFractionDigits: bytes < 10_000 ? 1 : 0,
  }).format(bytes / 1000)

/** An edition: its files with their checksums, and what came, changed and left since the one before. */
export const editionParts = (edition: Edition, { malform, words }: PageContext): Markup => {
  const t = dataWords[malform]
  const { dato, forrige, endringer, filer } = edition
  const at = (name: string) => `/data/utgaver/${dato}/${name}`
  const id = `utgave-${dato}`
  return html`<section class="part">
<h3 class="ds-heading" data-size="xs" id="${id}">${t.edition(dateText(dato, words))}</h3>
<p class="quiet">${t.entries(edition.antall)}. <a class="ds-link" href="${at(editionFile)}">${editionFile}</a> <a class="ds-link" href="${at(checksumFile)}">${checksumFile}</a></p>
<div class="table-frame" tabindex="0" role="region" aria-labelledby="${id}"><table class="ds-table" data-size="sm">
<thead><tr><th scope="col">${t.file}</th><th scope="col" class="number">${t.size}</th><th scope="col">${t.checksum}</th></tr></thead>
<tbody>${filer.map(
    ({ navn, bytes, sha256 }) =>
      html`<tr><th scope="row"><a class="ds-link" href="${at(navn)}">${navn}</a></th><td class="number">${sizeText(bytes, words.locale)}</td><td><code>${sha256}</code></td></tr>`,
  )}</tbody>
</table></div>
${
  forrige === null
    ? html`<p class="quiet edition-changes">${t.first}</p>`
    : html`<div class="prose edition-changes"><h4>${t.since(dateText(forrige, words))}</h4><dl>${changes(t.added, endringer.nye, t)}${changes(t.changed, endringer.endret, t)}${changes(t.withdrawn, endringer.trukket, t)}</dl></div>`
}
</section>`
}
