import type { AttendedVocabulary, Statistics } from '../../../catalogue/statistics/statistics.ts'
import type { TermAttention } from '../../../catalogue/statistics/termAttention.ts'
import { html, type Markup } from '../../http/html.ts'
import { searchAddress } from '../../searchAddress.ts'
import type { PageContext } from '../context.ts'
import { termPath } from '../parts/termPath.ts'
import { insightPart } from './insightPart.ts'

/** What the resources say of a term, each a word that leads to the resource; the same word of one resource once. */
const findingTags = ({ findings }: TermAttention, { words, link }: PageContext): readonly Markup[] => {
  const said = new Map(
    findings.map(({ resource, finding }) => [
      `${resource.slug} ${finding.rekruttering}`,
      { resource, finding },
    ]),
  )
  return [...said.values()].map(({ resource, finding: { rekruttering } }) => {
    const tone = { onsket: 'success', oversett: 'warning' } as const
    const word = rekruttering ? words.rekruttering[rekruttering] : words.innsikt.gaps.mentioned
    return html`<a class="ds-tag" data-size="sm" data-color="${rekruttering ? tone[rekruttering] : 'neutral'}" href="${link(`/ressurser/${resource.slug}`)}" title="${resource.tittel}">${word}</a> `
  })
}

const vocabularyTable = (
  vocabulary: AttendedVocabulary,
  statistics: Statistics,
  context: PageContext,
): Markup => {
  const { words, malform, link } = context
  const { gaps: t, entries } = words.innsikt
  const attention = statistics.attention(vocabulary)
  const row = (one: TermAttention) => {
    const address = one.count > 0 ? searchAddress({ [vocabulary]: one.term.kode }) : null
    return html`<tr${one.count === 0 ? html` class="gap"` : null}>
<th scope="row"><a class="ds-link" href="${link(termPath(one.term))}">${one.term[malform]}</a></th>
<td class="number">${address ? html`<a class="ds-link" href="${link(address)}">${one.count}</a>` : t.none}</td>
<td>${findingTags(one, context)}</td>
</tr>`
  }
  return html`<section class="gaps__part">
<h3 class="ds-heading" data-size="xs" id="uten-${vocabulary}">${words.ordliste[vocabulary].name}</h3>
<p>${t.without(attention.filter(({ count }) => count === 0).length, attention.length)}</p>
<div class="table-frame" tabindex="0" role="region" aria-labelledby="uten-${vocabulary}"><table class="ds-table" data-size="sm">
<thead><tr><th scope="col">${words.facet[vocabulary]}</th><th scope="col" class="number">${entries}</th><th scope="col">${t.findings}</th></tr></thead>
<tbody>${attention.toSorted((a, b) => a.count - b.count).map(row)}</tbody>
</table></div>
</section>`
}

/** The target groups and bli-faktorer with their entries, those that nobody addresses first. */
export const gaps = (statistics: Statistics, context: PageContext): Markup =>
  insightPart(
    'ingen-tar-tak-i',
    context.words.innsikt.gaps,
    html`<div class="gaps">
${vocabularyTable('malgrupper', statistics, context)}
${vocabularyTable('bliFaktorer', statistics, context)}
</div>`,
  )
