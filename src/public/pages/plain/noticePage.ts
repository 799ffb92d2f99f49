import { html, type Markup } from '../../http/html.ts'
import type { Shell } from '../context.ts'
import { layout } from '../parts/layout.ts'
import { searchForm } from '../parts/searchForm.ts'

/** A page that says what happened and where to go from there. */
export const renderNoticePage = (
  shell: Shell,
  { title, lead, quote, waysOut }: { title: string; lead: string; quote?: string | null; waysOut: boolean },
): Markup => {
  const { words, link } = shell
  const sections = ['tiltak', 'kommuner', 'ordlister', 'ressurser'] as const
  return layout(shell, {
    title,
    description: lead,
    hidden: true,
    body: html`<div class="wrap notice">
<h1 class="ds-heading" data-size="lg">${title}</h1>
<p class="lead">${lead}</p>
${quote ? html`<blockquote class="prose">${quote}</blockquote>` : null}
${
  waysOut
    ? html`${searchForm({ action: link('/tiltak'), label: words.front.search, submit: words.front.submit, hint: words.front.hint, suggest: shell })}
<ul class="columns">${sections.map((name) => html`<li><a class="ds-link" href="${link(`/${name}`)}">${words.nav[name]}</a></li>`)}</ul>`
    : null
}
</div>`,
  })
}
