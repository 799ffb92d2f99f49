import type { Term } from '../../../domain/vocabulary.ts'
import { type Child, html, type Markup } from '../../http/html.ts'
import type { PageContext } from '../context.ts'
import { termPath } from '../parts/termPath.ts'

/** What a term is called and where it stands among the others. Hidden labels are for recognising and never shown. */
export const termFacts = (term: Term, { catalogue, words, malform, link }: PageContext): Markup => {
  const { ordlister: t } = words
  const { overordnet } = term
  const broader = overordnet === null ? undefined : catalogue.terms.find(term.ordliste, overordnet)
  const row = (name: string, values: readonly Child[]): Markup | null =>
    values.length === 0
      ? null
      : html`<div><dt>${name}</dt>${values.map((value) => html`<dd>${value}</dd>`)}</div>`
  const toTerm = (other: Term) =>
    html`<a class="ds-link" href="${link(termPath(other))}">${other[malform]}</a>`
  return html`<dl class="fact-strip">
${row(words.malform.nb, [html`<span lang="nb">${term.nb}</span>`])}
${row(words.malform.nn, [html`<span lang="nn">${term.nn}</span>`])}
${row(t.also, term.alternative.length > 0 ? [term.alternative.join(', ')] : [])}
${row(t.broader, broader ? [toTerm(broader)] : [])}
${row(t.narrower, catalogue.terms.narrower(term.ordliste, term.kode).map(toTerm))}
${row(t.code, [html`<code>${term.kode}</code>`])}
</dl>`
}
