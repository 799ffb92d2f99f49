import type { Entry } from '../../../catalogue/entry.ts'
import { type Child, html, type Markup } from '../../http/html.ts'
import type { PageContext } from '../context.ts'
import { evidenceTag } from '../parts/evidenceTag.ts'
import { dateText } from '../parts/formats.ts'
import { ownText } from '../parts/ownText.ts'
import { kommuneLinks } from '../parts/places.ts'
import { externalLink } from '../parts/text.ts'
import { fylkeLinks } from './fylkeLinks.ts'
import { periodFact } from './periodFact.ts'

/** A row of facts; nothing where there is no value. */
const fact = (name: string, values: readonly Child[]): Markup | null =>
  values.length === 0
    ? null
    : html`<div><dt>${name}</dt>${values.map((value) => html`<dd>${value}</dd>`)}</div>`

const regionLinks = (entry: Entry, { catalogue, link }: PageContext): readonly Markup[] =>
  entry.regioner.flatMap((slug) => {
    const region = catalogue.region(slug)
    return region ? [html`<a class="ds-link" href="${link(`/regioner/${slug}`)}">${region.navn}</a>`] : []
  })

const contact = ({ kontakt, malform }: Entry, context: PageContext): readonly Markup[] => {
  if (!kontakt) return []
  const { navn, epost, telefon, url } = kontakt
  return [
    ...(navn || url ? [externalLink(url, ownText(navn || (url ?? ''), malform, context))] : []),
    ...(epost ? [html`<a class="ds-link" href="mailto:${epost}">${epost}</a>`] : []),
    ...(telefon
      ? [html`<a class="ds-link" href="tel:${telefon.replace(/[^+\d]/g, '')}">${telefon}</a>`]
      : []),
  ]
}

/** Where, when, how well documented and where it comes from. */
export const facts = (entry: Entry, context: PageContext): Markup => {
  const { words } = context
  const { kilde, malform } = entry
  const source = kilde.navn ?? kilde.url
  const periods = entry.perioder.map((periode) => periodFact(periode, malform, context))
  return html`<aside class="facts" aria-labelledby="fakta">
<h2 class="ds-heading" data-size="2xs" id="fakta">${words.entry.facts}</h2>
<dl>
${fact(words.entry.where, kommuneLinks(entry, context))}
${fact(words.entry.region, regionLinks(entry, context))}
${fact(words.facet.fylke, fylkeLinks(entry, context))}
${fact(
  words.entry.when,
  periods.filter((period) => period !== null),
)}
${fact(words.entry.evidence, [evidenceTag(entry.evidens, words), html`<span class="facts__note">${words.evidens[entry.evidens].about}</span>`])}
${fact(words.entry.origin, [words.opphav[entry.opphav]])}
${fact(words.entry.source, source ? [externalLink(kilde.url, ownText(source, malform, context))] : [])}
${fact(words.entry.contact, contact(entry, context))}
${fact(words.facet.malform, [words.malform[malform]])}
${fact(words.entry.checked, entry.sistKontrollert ? [dateText(entry.sistKontrollert, words)] : [])}
${fact(words.entry.published, [dateText(entry.publisert, words)])}
${fact(words.entry.updated, entry.oppdatert > entry.publisert ? [dateText(entry.oppdatert, words)] : [])}
</dl>
</aside>`
}
