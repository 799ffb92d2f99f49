import type { Finding, Resource } from '../../../catalogue/resource.ts'
import { html, type Markup } from '../../http/html.ts'
import type { PageContext } from '../context.ts'
import { langAttribute } from '../parts/language.ts'
import { section } from '../parts/section.ts'
import { termLinks } from '../parts/termLinks.ts'

const kinds = ['bliFaktor', 'malgruppe', 'suksesskriterium', 'funn'] as const

const finding = (one: Finding, resource: Resource, context: PageContext): Markup => {
  const { words } = context
  const tone = one.rekruttering === 'onsket' ? 'success' : 'warning'
  return html`<li class="finding">
<p${langAttribute(resource.malform, context)}>${one.tekst}</p>
${one.rekruttering ? html`<span class="ds-tag" data-size="sm" data-color="${tone}">${words.rekruttering[one.rekruttering]}</span>` : null}
${termLinks('bliFaktorer', one.bliFaktorer, context)}
${termLinks('malgrupper', one.malgrupper, context)}
${one.kilde ? html`<p class="quiet">${words.entry.source}: ${one.kilde}</p>` : null}
</li>`
}

/** What a resource found, by kind; findings with a rank stand in its order. */
export const findings = (resource: Resource, context: PageContext): readonly (Markup | null)[] =>
  kinds.map((kind) => {
    const found = resource.funn
      .filter((one) => one.type === kind)
      .toSorted((a, b) => (a.rang ?? Number.MAX_SAFE_INTEGER) - (b.rang ?? Number.MAX_SAFE_INTEGER))
    if (found.length === 0) return null
    const isRanked = found.every((one) => one.rang !== null)
    const items = found.map((one) => finding(one, resource, context))
    const list = isRanked
      ? html`<ol class="findings">${items}</ol>`
      : html`<ul class="findings">${items}</ul>`
    return section(context.words.funn[kind], list)
  })
