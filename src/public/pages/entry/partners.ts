import type { Entry } from '../../../catalogue/entry.ts'
import { html, type Markup } from '../../http/html.ts'
import type { PageContext } from '../context.ts'
import { langAttribute } from '../parts/language.ts'

/** Partners under their own names where the source gives one; null where there are none. */
export const partnerList = (entry: Entry, context: PageContext): Markup | null => {
  const { catalogue, malform, link } = context
  const rows = entry.samarbeidspartnere.flatMap(({ type, navn }) => {
    const term = catalogue.terms.find('partnertyper', type)
    if (!term) return navn ? [html`<li>${navn}</li>`] : []
    const href = link(`/tiltak?${new URLSearchParams([['partnertyper', term.kode]])}`)
    const kind = html`<a class="ds-link" href="${href}">${term[malform]}</a>`
    return navn && navn !== term[malform]
      ? [
          html`<li><span${langAttribute(entry.malform, context)}>${navn}</span> <span class="quiet">(${kind})</span></li>`,
        ]
      : [html`<li>${kind}</li>`]
  })
  return rows.length > 0 ? html`<ul class="ds-list">${rows}</ul>` : null
}
