import type { Finding, Resource } from '../../../catalogue/resource.ts'
import type { Term } from '../../../domain/vocabulary.ts'
import { html, type Markup } from '../../http/html.ts'
import type { PageContext } from '../context.ts'
import { langAttribute } from '../parts/language.ts'

const speaksOf = (text: Pick<Resource | Finding, 'bliFaktorer' | 'malgrupper'>, { ordliste, kode }: Term) =>
  (ordliste === 'bliFaktorer' || ordliste === 'malgrupper') && text[ordliste].includes(kode)

/** The resources that speak of a term, each with what it found; null where there are none. */
export const termResources = (term: Term, context: PageContext): Markup | null => {
  const { catalogue, words, link } = context
  const found = catalogue.content.ressurser.flatMap((resource) => {
    const findings = resource.funn.filter((finding) => speaksOf(finding, term))
    return findings.length > 0 || speaksOf(resource, term) ? [{ resource, findings }] : []
  })
  if (found.length === 0) return null
  const item = ({ resource, findings }: (typeof found)[number]) => {
    const lang = langAttribute(resource.malform, context)
    return html`<li>
<a href="${link(`/ressurser/${resource.slug}`)}"${lang}>${resource.tittel}</a>
<span class="quiet">${[words.ressurstype[resource.type], resource.utgiver, resource.ar].filter(Boolean).join(' · ')}</span>
${findings.length > 0 ? html`<ul class="ds-list"${lang}>${findings.map(({ tekst }) => html`<li>${tekst}</li>`)}</ul>` : null}
</li>`
  }
  return html`<section class="part related" aria-labelledby="kunnskap">
<h2 class="ds-heading" data-size="sm" id="kunnskap">${words.ordlister.resources}</h2>
<ul>${found.map(item)}</ul>
</section>`
}
